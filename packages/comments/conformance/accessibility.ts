import type { Figure } from "@internal/scorecard";
import { ERROR_CHECKS } from "./accessibility/error-checks.js";
import { FIELD_CHECKS } from "./accessibility/field-checks.js";
import type { Check } from "./accessibility/setting.js";
import { SUBMIT_CHECKS } from "./accessibility/submit-checks.js";
import { openBrowser } from "./browser.js";
import { failureFigure, readCases } from "./corpus.js";
import { serveFormPage } from "./form-page.js";

/** What each point asks of the page, with script and without. */
const CHECKS: Readonly<Record<string, Check>> = { ...FIELD_CHECKS, ...ERROR_CHECKS, ...SUBMIT_CHECKS };

/** The figures of the form in Chromium, with script on and off, and of axe on the page. */
export async function accessibilityFigures(dataDir: string): Promise<Figure[]> {
  const cases = readCases<{ id: string }>(dataDir, "a11y-checks");
  if (cases === undefined) return [];
  const browser = await openBrowser();
  const figures: Figure[] = [];
  for (const script of [true, false]) {
    const name = `accessibility points, script ${script ? "on" : "off"}`;
    if (browser === undefined) {
      figures.push({ name: `${name}: failed`, value: Number.NaN, goal: { equals: 0 } });
      continue;
    }
    const { url, requests, close } = await serveFormPage();
    figures.push(
      ...(await failureFigure(name, cases, async ({ id }) => {
        const context = await browser.newContext({
          javaScriptEnabled: script,
          viewport: { width: 800, height: 700 },
        });
        context.setDefaultTimeout(5_000);
        try {
          return (await CHECKS[id]?.({ page: await context.newPage(), url, script, requests })) === true;
        } finally {
          await context.close();
        }
      })),
    );
    await close();
  }
  await browser?.close();
  return figures;
}
