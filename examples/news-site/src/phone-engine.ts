import { createPhoneEngine } from "@nightdesk/contact/phone";
import metadata from "libphonenumber-js/max/metadata";

/** The numbering plans, loaded once. */
export const phoneEngine = createPhoneEngine(metadata);
