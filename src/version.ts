/** The version that reports, the user agent and `--version` name; a test holds it to package.json's. */
export const VERSION = "0.1.0";
