import type { Contact } from "../contact.js";
import { findHours } from "../internal/find-hours.js";
import { zonesOf } from "../internal/pieces-of.js";
import type { Reading } from "../internal/reading.js";
import { locate } from "../internal/span.js";

/** The part of `parseContact` that reads opening hours. */
export function hours(reading: Reading): Contact["hours"] {
  const { folded } = reading;
  return findHours(folded, zonesOf(reading)).map(({ openingHours, ...span }) =>
    Object.assign(locate(folded, span, 0.9), { openingHours }),
  );
}
