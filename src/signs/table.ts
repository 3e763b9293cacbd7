import { ANTHROPIC } from "./anthropic.ts";
import { CHINESE_CLOUDS } from "./chinese-clouds.ts";
import { EDGES } from "./edges.ts";
import { GENERAL_ACCESS } from "./general-access.ts";
import { GENERAL_AUTH } from "./general-auth.ts";
import { GENERAL_MODEL } from "./general-model.ts";
import { GENERAL_QUOTA } from "./general-quota.ts";
import { GENERAL_RATE } from "./general-rate.ts";
import { GENERAL_ROUTE } from "./general-status.ts";
import { GOOGLE } from "./google.ts";
import { OPENAI } from "./openai.ts";
import { RELAYS } from "./relays.ts";
import type { Sign } from "./sign.ts";
import { VENDORS } from "./vendors.ts";

/** Every sign in the order of trial: the narrow before the wide, one provider's own before everybody's. */
export const SIGNS: readonly Sign[] = [
  ...EDGES,
  ...OPENAI,
  ...ANTHROPIC,
  ...GOOGLE,
  ...CHINESE_CLOUDS,
  ...RELAYS,
  ...VENDORS,
  ...GENERAL_QUOTA,
  ...GENERAL_RATE,
  ...GENERAL_ACCESS,
  ...GENERAL_AUTH,
  ...GENERAL_MODEL,
  ...GENERAL_ROUTE,
];
