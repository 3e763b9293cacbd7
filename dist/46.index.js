export const id = 46;
export const ids = [46];
export const modules = {

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStoredSecrets: () => (/* binding */ readStoredSecrets)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** One page: GitHub lets a repository use the first 100 secrets of its organization (docs.github.com, Secrets). */
const MOST_SECRETS = 100;
/**
 * The secrets of that name that the repository sees, the one that wins first: repository before organization.
 * Undefined where GitHub does not answer, or the token may not read them (it needs `Secrets: read`, which
 * GITHUB_TOKEN cannot have). Loaded only where a token is given.
 */
async function readStoredSecrets(token, { apiUrl, repository }, name) {
    const [owner = "", repo = ""] = repository.split("/");
    const { rest } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token.reveal(), { baseUrl: apiUrl });
    try {
        const [own, shared] = await Promise.all([
            rest.actions.listRepoSecrets({ owner, repo, per_page: MOST_SECRETS }),
            rest.actions.listRepoOrganizationSecrets({ owner, repo, per_page: MOST_SECRETS }),
        ]);
        const inStore = (scope, secrets) => secrets
            .filter((secret) => secret.name.toUpperCase() === name.toUpperCase())
            .map((secret) => ({ scope, updatedAt: secret.updated_at }));
        return [...inStore("repository", own.data.secrets), ...inStore("organization", shared.data.secrets)];
    }
    catch {
        // The error's text may hold the request with its token.
        return undefined;
    }
}


/***/ })

};
