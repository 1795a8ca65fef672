import type { Figure } from "@internal/scorecard";
import { failureFigure, readCases } from "./corpus.js";
import { FORM_TRAPS } from "./traps/form-traps.js";
import { MARKUP_TRAPS } from "./traps/markup-traps.js";
import { PRIVACY_TRAPS } from "./traps/privacy-traps.js";
import { TEXT_TRAPS } from "./traps/text-traps.js";
import { TOKEN_TRAPS } from "./traps/token-traps.js";
import type { Trap } from "./traps/trap.js";

const CHECKS: Readonly<Record<string, Trap>> = {
  ...TEXT_TRAPS,
  ...MARKUP_TRAPS,
  ...FORM_TRAPS,
  ...TOKEN_TRAPS,
  ...PRIVACY_TRAPS,
};

/** The figure of the security traps. */
export async function trapFigures(dataDir: string): Promise<Figure[]> {
  return failureFigure(
    "security traps",
    readCases<{ id: string }>(dataDir, "security-traps"),
    async ({ id }) => (await CHECKS[id]?.()) === true,
  );
}
