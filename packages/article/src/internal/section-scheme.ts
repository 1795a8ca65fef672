/** The scheme of the category that names an article's section in feeds. */
export const SECTION_SCHEME = "https://schema.org/articleSection";
