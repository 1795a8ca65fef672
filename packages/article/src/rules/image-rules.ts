import type { ArticleImage } from "../image.js";
import { folded, shown } from "./compare-text.js";
import { READ, type Rule, type RuleContext } from "./rule.js";

const ARTICLE_DOCS = "Google Search Central, Article structured data, image";
const MIN_PIXELS = 50_000;
const LARGE_WIDTH = 1200;
const RATIOS = { "16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1 } as const;
const FORMATS = /^image\/(?:bmp|gif|jpeg|jpg|png|webp|svg\+xml|avif)$/i;
const EXTENSIONS = /\.(?:bmp|gif|jpe?g|png|webp|svg|avif)$/i;

/** Rules about pictures, those that lead the article and those in its body. */
export const IMAGE_RULES: readonly Rule[] = [
  {
    code: "image.missing",
    severity: "warning",
    profile: "google",
    authority: `${ARTICLE_DOCS}: recommended`,
    read: READ,
    fix: "Add a picture that shows what the story is about.",
    check: ({ pictures }, report) => {
      if (pictures.length === 0) report(["images"], "Expected a picture, got none.");
    },
  },
  {
    ...each("image.alt-missing", "Say what the picture shows, or set decorative.", ({ alt, decorative }) =>
      (alt === undefined || alt.trim() === "") && decorative !== true
        ? "Expected a text alternative, got none."
        : undefined,
    ),
    profile: "wcag",
    stricter: { profile: "wcag", severity: "error" },
    authority: "WCAG 2.2, 1.1.1 (A); H67 for pictures that say nothing",
  },
  {
    ...each("image.alt-filename", "Say what the picture shows.", ({ alt = "" }) =>
      /^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$|^(?:dsc|img|image|photo|picture|screenshot)[-_ ]?\d*$/i.test(
        alt.trim(),
      )
        ? `Expected what the picture shows, got ${shown(alt)}.`
        : undefined,
    ),
    profile: "wcag",
    authority: "WCAG 2.2, failure F30",
  },
  {
    ...each(
      "image.alt-repeats-caption",
      "Say in the text alternative what the caption does not.",
      ({ alt, caption }) =>
        alt && caption && folded(alt) === folded(caption)
          ? "Expected another text than the caption, got the same."
          : undefined,
    ),
    severity: "info",
    profile: "wcag",
    authority: "WCAG 2.2, 1.1.1: screen readers read both",
  },
  {
    ...each("image.dimensions-missing", "Give width and height in pixels.", ({ width, height }) =>
      width === undefined || height === undefined ? "Expected width and height, got not both." : undefined,
    ),
    profile: "google",
    authority: `${ARTICLE_DOCS}; web.dev, Cumulative Layout Shift`,
  },
  {
    ...each("image.too-small", "Give a larger version.", ({ width, height }, _, isLead) =>
      isLead && width !== undefined && height !== undefined && width * height < MIN_PIXELS
        ? `Expected at least ${MIN_PIXELS} pixels, got ${width} x ${height}.`
        : undefined,
    ),
    profile: "google",
    authority: `${ARTICLE_DOCS}: at least 50,000 pixels, width times height`,
  },
  {
    code: "image.aspect-ratios",
    severity: "info",
    profile: "google",
    authority: `${ARTICLE_DOCS}: versions in 16:9, 4:3 and 1:1`,
    read: READ,
    fix: "Add versions in these ratios, as images or as sizes.",
    check: ({ article }, report) => {
      const all = (article.images ?? []).flatMap((image) => [image, ...(image.sizes ?? [])]);
      const known = all.flatMap(({ width, height }) => (width && height ? [width / height] : []));
      if (known.length === 0) return;
      const absent = Object.entries(RATIOS).filter(
        ([, ratio]) => !known.some((value) => Math.abs(value / ratio - 1) < 0.02),
      );
      if (absent.length > 0)
        report(["images"], `Expected versions in ${absent.map(([name]) => name).join(", ")}, got none.`);
    },
  },
  {
    code: "image.below-1200",
    severity: "info",
    profile: "google",
    authority: "Google Search Central, Discover: large images, at least 1,200 pixels wide",
    read: READ,
    fix: "Give a version at least 1,200 pixels wide.",
    check: ({ article }, report) => {
      const all = (article.images ?? []).flatMap((image) => [image, ...(image.sizes ?? [])]);
      const widths = all.flatMap(({ width }) => (width === undefined ? [] : [width]));
      if (widths.length > 0 && Math.max(...widths) < LARGE_WIDTH) {
        report(
          ["images"],
          `Expected a picture at least ${LARGE_WIDTH} pixels wide, got ${Math.max(...widths)} at most.`,
        );
      }
    },
  },
  {
    ...each(
      "image.unsupported-format",
      "Give a version as JPEG, PNG, WebP or AVIF.",
      ({ url, mediaType }) => {
        const name = url.replace(/[?#].*$/s, "");
        const isKnown =
          mediaType !== undefined
            ? FORMATS.test(mediaType)
            : !/\.\w{2,5}$/.test(name) || EXTENSIONS.test(name);
        return isKnown ? undefined : `Expected a format that search shows, got ${shown(mediaType ?? url)}.`;
      },
    ),
    profile: "google",
    authority: "Google Search Central, Google Images: BMP, GIF, JPEG, PNG, WebP, SVG and AVIF",
  },
  {
    ...each("image.relative-url", "Write the address with scheme and host.", ({ url }) =>
      /^https?:\/\//i.test(url) ? undefined : `Expected an address with scheme and host, got ${shown(url)}.`,
    ),
    severity: "error",
    profile: "core",
    authority: "schema.org image; feeds are read away from the page",
  },
  {
    ...each("image.not-https", "Serve it by https.", ({ url }) =>
      /^http:/i.test(url) ? `Expected https, got ${shown(url)}.` : undefined,
    ),
    profile: "core",
    authority: "W3C, Mixed Content: browsers may not load it",
  },
  {
    ...each("image.credit-missing", "Name who made the picture.", ({ credit, decorative }) =>
      decorative !== true && (credit === undefined || credit.trim() === "")
        ? "Expected a credit, got none."
        : undefined,
    ),
    profile: "iptc",
    authority: "IPTC Photo Metadata Standard, Credit Line; ANS 0.10.12 credits",
  },
  {
    ...each("image.logo", "Use a picture of the story.", ({ url, alt = "" }, _, isLead) =>
      isLead &&
      (/[/_-]logo[._-]|\blogo$/i.test(url.replace(/[?#].*$/s, "")) || /^logo\b|\blogo$/i.test(alt.trim()))
        ? "Expected a picture of the story, got a logo."
        : undefined,
    ),
    profile: "google",
    authority: `${ARTICLE_DOCS}: it represents the content, not a logo`,
  },
];

/** A rule about each picture: the message where it breaks it. */
function each(
  code: string,
  fix: string,
  message: (image: ArticleImage, context: RuleContext, isLead: boolean) => string | undefined,
): Rule {
  return {
    code,
    severity: "warning",
    profile: "google",
    authority: "",
    read: READ,
    fix,
    check: (context, report) => {
      for (const { image, path, isLead } of context.pictures) {
        const found = message(image, context, isLead);
        if (found !== undefined) report(path, found);
      }
    },
  };
}
