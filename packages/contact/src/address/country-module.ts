import type { AddressFormat } from "./address-format.js";

/** How the country that the module is named after writes its addresses. */
export declare const addressFormat: AddressFormat;
