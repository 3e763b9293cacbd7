import type { ReasonId } from "../reasons.ts";
import { ACCESS_PAGES } from "./access.ts";
import { AUTH_PAGES } from "./auth.ts";
import { BASE_URL_PAGES } from "./base-url.ts";
import { CONFIG_PAGES } from "./config.ts";
import { INTERNAL_PAGES } from "./internal.ts";
import { MODEL_PAGES } from "./model.ts";
import { NETWORK_PAGES } from "./network.ts";
import type { Page } from "./page.ts";
import { QUOTA_PAGES } from "./quota.ts";
import { RATE_PAGES } from "./rate.ts";
import { ROUTE_PAGES } from "./route.ts";
import { SECRET_PAGES } from "./secret.ts";
import { SERVICE_PAGES } from "./service.ts";
import { WIRE_PAGES } from "./wire.ts";

/** The page of every reason. */
export const PAGES: Readonly<Record<ReasonId, Page>> = {
  ...CONFIG_PAGES,
  ...SECRET_PAGES,
  ...BASE_URL_PAGES,
  ...NETWORK_PAGES,
  ...ROUTE_PAGES,
  ...AUTH_PAGES,
  ...ACCESS_PAGES,
  ...QUOTA_PAGES,
  ...RATE_PAGES,
  ...SERVICE_PAGES,
  ...MODEL_PAGES,
  ...WIRE_PAGES,
  ...INTERNAL_PAGES,
};
