export const id = 232;
export const ids = [232];
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

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepComment: () => (/* binding */ keepComment),
  trackIssues: () => (/* binding */ trackIssues)
});

// EXTERNAL MODULE: ./build/github-client.js
var github_client = __webpack_require__(793);
// EXTERNAL MODULE: ./build/tracking/fault.js
var fault = __webpack_require__(7232);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/reasons.js
var reasons = __webpack_require__(9353);
;// CONCATENATED MODULE: ./build/tracking/marker.js


const FORM = /<!-- provider-preflight (issue|comment)=([0-9a-f]{16}) verdict=([a-z/-]{2,60}) -->/;
/** The first 16 hex digits of the SHA-256: enough to tell names apart, and safe in HTML. */
function idOf(name) {
    return (0,external_node_crypto_.createHash)("sha256").update(name, "utf8").digest("hex").slice(0, 16);
}
/** A line that GitHub does not show. */
function markerLine(kind, { id, verdict }) {
    return `<!-- provider-preflight ${kind}=${id} verdict=${verdict} -->`;
}
/** The marker in a text; undefined where there is none of that kind. */
function markerIn(kind, text) {
    const [, found, id, verdict] = FORM.exec(text) ?? [];
    if (found !== kind || id === undefined || verdict === undefined || !isVerdict(verdict))
        return undefined;
    return { id, verdict };
}
function isVerdict(text) {
    return text === "ok" || Object.hasOwn(reasons/* REASONS */.ez, text);
}

;// CONCATENATED MODULE: ./build/tracking/plan-issues.js


/** More at once would be noise: a run with more failing targets has one cause. */
const MOST_OPENED = 10;
/** What to do so that every broken target has one open issue, and no other has any. */
function planIssues(targets, known) {
    const steps = targets.flatMap((target) => stepsFor(target, known));
    const opened = steps.filter(({ kind }) => kind === "open").slice(MOST_OPENED);
    return { steps: steps.filter((step) => !opened.includes(step)), leftOut: opened.length };
}
function stepsFor(target, known) {
    const own = known.filter(({ id }) => id === idOf(target.name)).toSorted((a, b) => a.number - b.number);
    const [first, ...others] = own.filter(({ isOpen }) => isOpen);
    const merged = others.map(({ number }) => ({ kind: "merge", number, into: first?.number ?? number }));
    const next = stepFor(target, first, own.at(-1));
    return next === undefined ? merged : [...merged, next];
}
function stepFor(target, open, closed) {
    const state = stateOf(target);
    if (state === "unclear")
        return undefined;
    if (state === "working")
        return open && { kind: "close", number: open.number, target };
    if (open !== undefined)
        return open.verdict === target.verdict
            ? undefined
            : { kind: "update", number: open.number, before: open.verdict, target };
    return closed === undefined ? { kind: "open", target } : { kind: "reopen", number: closed.number, target };
}
/**
 * A failure that heals by itself, our own fault and a skip say nothing of the setup. What the workflow only demotes
 * (`fail: false`, `warn-on`) is broken all the same: the issue is then the one place that tells.
 */
function stateOf({ status, verdict, findings }) {
    if (status === "skip" || verdict === "internal/error")
        return "unclear";
    if (status === "pass" || verdict === "ok")
        return "working";
    const decisive = findings.find(({ id }) => id === verdict);
    if (decisive?.retryable === true)
        return "unclear";
    return status === "fail" || reasons/* REASONS */.ez[verdict].level === "error" ? "broken" : "working";
}

// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(9132);
// EXTERNAL MODULE: ./build/reporters/single-line.js
var single_line = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/reporters/summary.js + 1 modules
var summary = __webpack_require__(3061);
;// CONCATENATED MODULE: ./build/tracking/texts.js





/** GitHub takes 65,536 characters; the report has the rest. */
const LIMITS = { largest: 48 * 1024, mostFindings: 5 };
const LONGEST_NAME = 80;
function issueTitle({ name, verdict }) {
    const what = verdict === "ok" ? "passes" : reasons/* REASONS */.ez[verdict].title;
    return `Provider Preflight: ${(0,single_line/* cut */.Jj)((0,single_line/* singleLine */.pF)(name), LONGEST_NAME)}: ${what}`;
}
/** The first text of an issue, rewritten whenever the verdict changes. `run` is the address of the run. */
function issueBody(report, target, run) {
    return [
        about(report, target),
        seenIn(run),
        "This issue is kept by Provider Preflight: it gets a comment when the verdict changes and is closed when the target works again.",
        markerLine("issue", { id: idOf(target.name), verdict: target.verdict }),
    ].join("\n\n");
}
/** The comment where the verdict of an open issue is another one now. */
function changedText(report, target, before, run) {
    const change = `The verdict was ${(0,markdown/* codeSpan */.SS)(before)} and is ${(0,markdown/* codeSpan */.SS)(target.verdict)} now.`;
    return [change, about(report, target), seenIn(run)].join("\n\n");
}
function brokenAgainText(report, target, run) {
    return ["It is broken again.", about(report, target), seenIn(run)].join("\n\n");
}
function worksAgainText(target, run) {
    const rest = target.verdict === "ok" ? "" : `, with the warning ${(0,markdown/* codeSpan */.SS)(target.verdict)}`;
    return [`${(0,markdown/* codeSpan */.SS)(target.name, LONGEST_NAME)} works again${rest}.`, seenIn(run)].join("\n\n");
}
function mergedText(into) {
    return `Two runs opened an issue at the same time; #${into} is kept.`;
}
/** The one comment on a pull request. */
function commentBody(report, step, run) {
    const marker = markerLine("comment", { id: idOf(step), verdict: report.verdict });
    return [(0,summary/* markdownWithin */.x)(report, LIMITS).trimEnd(), seenIn(run), marker].join("\n\n");
}
function about(report, target) {
    const { status, verdict } = target;
    return (0,summary/* markdownWithin */.x)({ ...report, status, verdict, targets: [target] }, LIMITS).trimEnd();
}
function seenIn(run) {
    return run === undefined ? "Seen outside a workflow run." : `Seen in ${(0,markdown/* link */.nf)("this run", run)}.`;
}

;// CONCATENATED MODULE: ./build/issue-tracker.js
/** Tells GitHub of a verdict in issues and comments. Loaded only where the workflow asks for it. */





/** Only people who may write can set it, so that a stranger's issue is never taken for ours. */
const LABEL = "provider-preflight";
const PAGE = 100;
const MOST_PAGES = 5;
function createClient({ token, address, deadline }) {
    const { rest, request } = (0,github_client/* createGitHubClient */.L)(token, address.apiUrl, deadline);
    return { rest, place: { owner: address.owner, repo: address.repository, request } };
}
/** One issue for each broken target, closed when it works again. Never throws; a fault changes no verdict. */
async function trackIssues(story) {
    try {
        const client = createClient(story);
        const { steps, leftOut } = planIssues(story.report.targets, await knownIssues(client));
        let fault = leftOut === 0 ? undefined : "too-many";
        for (const step of steps)
            fault = (await take(step, client, story)) ?? fault;
        return fault;
    }
    catch (error) {
        return (0,fault/* faultOf */.K)(error);
    }
}
async function knownIssues({ rest, place }) {
    const known = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await rest.issues.listForRepo({
            ...place,
            labels: LABEL,
            state: "all",
            per_page: PAGE,
            page,
        });
        for (const issue of data) {
            const marker = markerIn("issue", issue.body ?? "");
            if (marker === undefined || issue.pull_request !== undefined || !isOurs(issue))
                continue;
            known.push({ number: issue.number, isOpen: issue.state === "open", ...marker });
        }
        if (data.length < PAGE)
            break;
    }
    return known;
}
/** Written by an app or by somebody who may write here: a stranger can copy a marker. */
function isOurs(text) {
    return (text.user?.type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(text.author_association ?? ""));
}
async function take(step, client, story) {
    const { rest, place } = client;
    const { report, guard } = story;
    const { run } = story.address;
    const comment = (issue_number, text) => rest.issues.createComment({ ...place, issue_number, body: guard(text) });
    switch (step.kind) {
        case "open": {
            const title = guard(issueTitle(step.target));
            const body = guard(issueBody(report, step.target, run));
            const { data } = await rest.issues.create({ ...place, title, body, labels: [LABEL] });
            return data.labels.length === 0 ? "unlabelled" : undefined;
        }
        case "reopen":
            await rewrite(step, client, story);
            await comment(step.number, brokenAgainText(report, step.target, run));
            return undefined;
        case "update":
            await rewrite(step, client, story);
            await comment(step.number, changedText(report, step.target, step.before, run));
            return undefined;
        case "close":
            await comment(step.number, worksAgainText(step.target, run));
            await rest.issues.update({
                ...place,
                issue_number: step.number,
                state: "closed",
                state_reason: "completed",
            });
            return undefined;
        case "merge":
            await comment(step.number, mergedText(step.into));
            await rest.issues.update({
                ...place,
                issue_number: step.number,
                state: "closed",
                state_reason: "not_planned",
            });
            return undefined;
    }
}
/** The issue's first text always says how it is now, so that the marker in it is right. */
async function rewrite(step, { rest, place }, { report, guard, address }) {
    await rest.issues.update({
        ...place,
        issue_number: step.number,
        state: "open",
        title: guard(issueTitle(step.target)),
        body: guard(issueBody(report, step.target, address.run)),
    });
}
/** Keeps one comment on the pull request; there is none until something is to be told. Never throws. */
async function keepComment(story, pullRequest, step) {
    try {
        const { rest, place } = createClient(story);
        const { report, guard, address } = story;
        const body = guard(commentBody(report, step, address.run));
        const own = await ownComment({ rest, place }, pullRequest, idOf(step));
        if (own !== undefined)
            await rest.issues.updateComment({ ...place, comment_id: own, body });
        else if (report.status === "fail" || report.status === "warn")
            await rest.issues.createComment({ ...place, issue_number: pullRequest, body });
        return undefined;
    }
    catch (error) {
        return (0,fault/* faultOf */.K)(error);
    }
}
async function ownComment({ rest, place }, issue_number, id) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await rest.issues.listComments({ ...place, issue_number, per_page: PAGE, page });
        const own = data.find((comment) => isOurs(comment) && markerIn("comment", comment.body ?? "")?.id === id);
        if (own !== undefined || data.length < PAGE)
            return own?.id;
    }
    return undefined;
}


/***/ })

};
