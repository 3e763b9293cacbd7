export const TLS_SITES = [
  "valid",
  "expired",
  "not-yet-valid",
  "wrong-host",
  "self-signed",
  "without-intermediate",
  "with-intermediate",
] as const;
export type TlsSite = (typeof TLS_SITES)[number];

export interface NginxSettings {
  readonly key: string;
  readonly ports: { readonly plain: number; readonly other: number } & Readonly<Record<TlsSite, number>>;
  /** A port of loopback that takes connections and never answers. */
  readonly silentPort: number;
  readonly closedPort: number;
}

const LIST = JSON.stringify({
  object: "list",
  data: [{ id: "gpt-5.4", object: "model", owned_by: "nginx" }],
});

/** An error in the form that most providers use. */
function error(message: string, type: string, code: string): string {
  return JSON.stringify({ error: { message, type, param: null, code } });
}

const INVALID = error("Incorrect API key provided: $sent.", "invalid_request_error", "invalid_api_key");

/** One base URL for each way to go wrong: `http://127.0.0.1:PORT/NAME/v1`. */
function locations({ ports, silentPort, closedPort }: NginxSettings): string {
  const here = `http://127.0.0.1:${ports.plain}`;
  const other = `http://127.0.0.1:${ports.other}`;
  return `
    location = /ok/v1/models { if ($credential != key) { return 401 '${INVALID}'; } return 200 '${LIST}'; }
    location /ok/v1/ { if ($credential != key) { return 401 '${INVALID}'; } return 400 '${error("you must provide a model parameter", "invalid_request_error", "")}'; }
    location /public/v1/models { return 200 '${LIST}'; }
    location /public/v1/ { if ($credential != key) { return 401 '${INVALID}'; } return 400 '${error("you must provide a model parameter", "invalid_request_error", "")}'; }
    location /anyone/v1/models { return 200 '${LIST}'; }
    location /anyone/v1/ { return 400 '${error("you must provide a model parameter", "invalid_request_error", "")}'; }
    location /json401/ { return 401 '${error("Unauthorized", "authentication_error", "unauthorized")}'; }
    location /html401/ { default_type text/html; return 401 '<html><body>Log in</body></html>'; }
    location /json403/ { return 403 '${error("You have insufficient permissions for this operation. Missing scopes: api.model.read.", "invalid_request_error", "")}'; }
    location /html403/ { deny all; }
    location /html404/ { root nowhere; }
    location /json404/ { return 404 '${error("Not found", "invalid_request_error", "")}'; }
    location /html500/ { return 500; }
    location /html502/ { proxy_pass http://127.0.0.1:${closedPort}; }
    location /html503/ { return 503; }
    location /html504/ { proxy_pass http://127.0.0.1:${silentPort}; proxy_read_timeout 1s; }
    location /limited/ { add_header Retry-After 20 always; return 429 '${error("Rate limit reached for requests", "requests", "rate_limit_exceeded")}'; }
    location /no-credit/ { return 429 '${error("You exceeded your current quota, please check your plan and billing details.", "insufficient_quota", "insufficient_quota")}'; }
    location /html200/ { default_type text/html; return 200 '<!doctype html><html><head><title>Gateway</title></head><body><div id="root"></div></body></html>'; }
    location /text200/ { default_type text/plain; return 200 'OK'; }
    location /empty200/ { return 200 ''; }
    location /empty204/ { return 204; }
    location /no-data/ { return 200 '{"object":"list"}'; }
    location /no-models/ { return 200 '{"object":"list","data":[]}'; }
    location /null/ { return 200 'null'; }
    location /cut-json/ { return 200 '{"object":"list","data":[{"id":"gpt'; }
    location /redirect301/ { return 301 ${here}/ok$request_uri; }
    location /redirect302/ { return 302 /html200/login; }
    location /redirect307/ { return 307 ${other}/v1/models; }
    location /redirect308/ { return 308 https://localhost:${ports.valid}/v1/models; }
    location /redirect-loop/ { return 302 $request_uri; }
    location /closed/ { return 444; }
    location /never/ { proxy_pass http://127.0.0.1:${silentPort}; proxy_read_timeout 60s; }
    location = /slow/v1/models { limit_rate 20; alias files/few.json; }
    location = /gzip/v1/models { if ($credential != key) { return 401 '${INVALID}'; } gzip on; gzip_types application/json; gzip_min_length 1; gzip_proxied any; alias files/few.json; }
    location = /gzip-not/v1/models { add_header Content-Encoding gzip always; alias files/few.json; }
    location = /gzip-cut/v1/models { add_header Content-Encoding gzip always; alias files/cut.json.gz; }
    location = /gzip-bomb/v1/models { add_header Content-Encoding gzip always; alias files/bomb.json.gz; }
    location = /mark/v1/models { if ($credential != key) { return 401 '${INVALID}'; } alias files/mark.json; }
    location = /huge/v1/models { alias files/huge.json; }
    location = /many/v1/models { if ($credential != key) { return 401 '${INVALID}'; } alias files/many.json; }
    location = /strict/v1/models { if ($credential != key) { return 401 '${INVALID}'; } return 200 '${LIST}'; }
    location / { return 404 '${error("Not found", "invalid_request_error", "")}'; }`;
}

function tlsServer(site: TlsSite, port: number): string {
  return `
  server {
    listen 127.0.0.1:${port} ssl; ssl_certificate certificates/${site}.pem; ssl_certificate_key certificates/${site}.key;
    location / { if ($credential != key) { return 401 '${INVALID}'; } return 200 '${LIST}'; }
  }`;
}

/** A config for the foreground that logs each request as `GET /path +credential`. */
export function nginxConfig(settings: NginxSettings): string {
  const { key, ports } = settings;
  // Workers of a root nginx belong to nobody by default, who may not read the folder.
  const user = process.getuid?.() === 0 ? "user root; " : "";
  return `${user}worker_processes 1; pid nginx.pid; error_log error.log info;
events { worker_connections 256; }
http {
  log_format seen '$request_method $request_uri$shown'; access_log access.log seen;
  map_hash_bucket_size 256;
  client_body_temp_path temporary; proxy_temp_path temporary; fastcgi_temp_path temporary;
  uwsgi_temp_path temporary; scgi_temp_path temporary;
  default_type application/json; types { application/json json gz; }
  map $http_authorization $credential { default other; "" none; "Bearer ${key}" key; }
  map $http_authorization $sent { default ""; "~^Bearer (?<after>.*)$" $after; }
  map $credential $shown { default " +other"; none ""; key " +key"; }
  ssl_session_cache off; keepalive_timeout 5;
  server { listen 127.0.0.1:${ports.plain};${locations(settings)}
  }
  server { listen 127.0.0.1:${ports.other}; location / { return 200 '${LIST}'; } }${TLS_SITES.map((site) => tlsServer(site, ports[site])).join("")}
}
`;
}
