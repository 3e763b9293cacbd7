/** Ends the provider that the first step started. */
const pid = Number(process.env["STATE_pid"]);
if (pid > 0) process.kill(pid);
