export const id = 46;
export const ids = [46];
export const modules = {

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/** GitHub's REST API. Loaded only where the workflow gives a token for it. */

/**
 * A client that writes nothing, follows no redirect and is silent after so many milliseconds; each call takes
 * `request` along. `apiUrl` is GITHUB_API_URL, which differs on GitHub Enterprise Server. Throws where that is none.
 */
function createGitHubClient(token, apiUrl, milliseconds) {
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const { rest } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token.reveal(), { baseUrl: apiUrl, log });
    const signal = AbortSignal.timeout(milliseconds);
    // The log once more: a notice of a deprecation is written for each request, and quotes the answer's headers.
    return { rest, request: { signal, log, redirect: "manual" } };
}
function ignore() {
    // Octokit's own words may quote a request.
}


/***/ }),

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStoredSecrets: () => (/* binding */ readStoredSecrets)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);
/* harmony import */ var _signs_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4383);
/* harmony import */ var _tracking_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7232);



/** One page: GitHub lets a repository use the first 100 secrets of its organization (docs.github.com, Secrets). */
const MOST_SECRETS = 100;
/**
 * The secrets of that name that the job could get, the one that wins first: environment before repository before
 * organization. A fault where no store answers, as with a token that may not read them (it needs
 * `Secrets: read`, which GITHUB_TOKEN cannot have). Loaded only where a token is given.
 */
async function readStoredSecrets(token, address, name) {
    const stores = storesOf(token, address);
    const answers = await Promise.allSettled(stores.map(([, list]) => list()));
    const stored = [];
    const unread = [];
    let fault = "failed";
    for (const [index, answer] of answers.entries()) {
        const scope = stores[index]?.[0] ?? "repository";
        if (answer.status === "rejected") {
            unread.push(scope);
            fault = (0,_tracking_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(answer.reason);
        }
        else
            stored.push(...named(answer.value, name).map((updatedAt) => ({ scope, updatedAt })));
    }
    return unread.length === stores.length ? fault : { stored, unread };
}
/** Throws where the answer has another form, as a gateway's in front of GitHub may: such a store was not read. */
function listed({ data }) {
    const secrets = (0,_signs_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data) ? data["secrets"] : undefined;
    if (!Array.isArray(secrets) || !secrets.every(isListed))
        throw new TypeError("no list of secrets");
    return secrets;
}
function isListed(secret) {
    return (0,_signs_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(secret) && typeof secret["name"] === "string" && typeof secret["updated_at"] === "string";
}
function named(secrets, name) {
    return secrets
        .filter((secret) => secret.name.toUpperCase() === name.toUpperCase())
        .map((secret) => secret.updated_at);
}
/** The stores that count for this job, in the order in which they win. */
function storesOf(token, { apiUrl, repository, environment, isDependabot, deadline }) {
    const [owner = "", repo = ""] = repository.split("/");
    const { rest, request } = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHubClient */ .L)(token, apiUrl, deadline);
    const place = { owner, repo, per_page: MOST_SECRETS, request };
    if (isDependabot)
        return [["dependabot", async () => listed(await rest.dependabot.listRepoSecrets(place))]];
    const shared = [
        ["repository", async () => listed(await rest.actions.listRepoSecrets(place))],
        ["organization", async () => listed(await rest.actions.listRepoOrganizationSecrets(place))],
    ];
    if (environment === undefined)
        return [...shared];
    const own = { ...place, environment_name: environment };
    return [["environment", async () => listed(await rest.actions.listEnvironmentSecrets(own))], ...shared];
}


/***/ })

};
