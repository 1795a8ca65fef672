import { business } from "../../content/business.js";
import { culture } from "../../content/culture.js";
import { local } from "../../content/local.js";
import { politics } from "../../content/politics.js";
import { science } from "../../content/science.js";
import { sport } from "../../content/sport.js";
import { world } from "../../content/world.js";
import type { Draft } from "./draft.js";

/** The demonstration articles, by the names of their sections. */
export const allDrafts: Readonly<Record<string, readonly Draft[]>> = {
  Politics: politics,
  World: world,
  Business: business,
  Local: local,
  Culture: culture,
  Sport: sport,
  Science: science,
};
