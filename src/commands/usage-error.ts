/** A command line that cannot be used. The message is one sentence of our own words: what is wrong and what is right. */
export class UsageError extends Error {}
