export { anonymizeAddress } from "./anonymize-address.js";
export { type ClientAddressOptions, clientAddress } from "./client-address.js";
export { type VisitorKeyOptions, visitorKey } from "./visitor-key.js";
