import { GATEWAYS } from "./gateways.ts";
import { INFERENCE } from "./inference.ts";
import type { Provider } from "./provider.ts";
import { REGIONS } from "./regions.ts";
import { SERVERS } from "./servers.ts";
import { VENDORS } from "./vendors.ts";

/** All rows. The facts were taken down on 2026-11-20 from the sources beside each row; null means not sourced. */
export const PROVIDERS: readonly Provider[] = [...VENDORS, ...INFERENCE, ...REGIONS, ...GATEWAYS, ...SERVERS];
