export const id = 15;
export const ids = [15];
export const modules = {

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStoredSecrets: () => (/* binding */ readStoredSecrets)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/github-client.js
/** GitHub's REST API. Loaded only where the workflow gives a token for it. */

/**
 * A client that writes nothing, follows no redirect and is silent after so many milliseconds; each call takes
 * `request` along. `apiUrl` is GITHUB_API_URL, which differs on GitHub Enterprise Server. Throws where that is none.
 */
function createGitHubClient(token, apiUrl, milliseconds) {
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const { rest } = (0,github/* getOctokit */.Q)(token.reveal(), { baseUrl: apiUrl, log });
    const signal = AbortSignal.timeout(milliseconds);
    // The log once more: a notice of a deprecation is written for each request, and quotes the answer's headers.
    return { rest, request: { signal, log, redirect: "manual" } };
}
function ignore() {
    // Octokit's own words may quote a request.
}

// EXTERNAL MODULE: ./build/signs/json.js
var json = __webpack_require__(4383);
// EXTERNAL MODULE: ./build/tracking/fault.js
var tracking_fault = __webpack_require__(7232);
;// CONCATENATED MODULE: ./build/secret-store.js



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
            fault = (0,tracking_fault/* faultOf */.K)(answer.reason);
        }
        else
            stored.push(...named(answer.value, name).map((updatedAt) => ({ scope, updatedAt })));
    }
    return unread.length === stores.length ? fault : { stored, unread };
}
/** Throws where the answer has another form, as a gateway's in front of GitHub may: such a store was not read. */
function listed({ data }) {
    const secrets = (0,json/* isRecord */.u4)(data) ? data["secrets"] : undefined;
    if (!Array.isArray(secrets) || !secrets.every(isListed))
        throw new TypeError("no list of secrets");
    return secrets;
}
function isListed(secret) {
    return (0,json/* isRecord */.u4)(secret) && typeof secret["name"] === "string" && typeof secret["updated_at"] === "string";
}
function named(secrets, name) {
    return secrets
        .filter((secret) => secret.name.toUpperCase() === name.toUpperCase())
        .map((secret) => secret.updated_at);
}
/** The stores that count for this job, in the order in which they win. */
function storesOf(token, { apiUrl, repository, environment, isDependabot, deadline }) {
    const [owner = "", repo = ""] = repository.split("/");
    const { rest, request } = createGitHubClient(token, apiUrl, deadline);
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
