/** Who publishes, where its days and weeks begin, and in which language the pages are set. */
export const publication = {
  name: "The Bassac Courier",
  motto: "News from the four arms of the river",
  timeZone: "Asia/Phnom_Penh",
  locale: "en",
  /** The country whose numbering plan a local telephone number belongs to. */
  country: "KH",
  /** The order of the sections, where the articles have these. */
  sections: ["Politics", "World", "Business", "Local", "Culture", "Sport", "Science"],
  /** Monday: the week of the boards begins at 00:00 in `timeZone`. */
  firstDay: 1,
  /** A further request of the same reader for the same article within this time is the same reading. */
  onceWithinMs: 30 * 60_000,
  /** How long the e-mail address under a comment is kept. */
  keepEmailsMs: 90 * 86_400_000,
} as const;
