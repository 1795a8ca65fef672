export type { Contact, ContactPhone, FieldIssue, Located } from "./contact.js";
export type {
  AddressKind,
  CardAddress,
  CardEmail,
  CardHours,
  CardName,
  CardPerson,
  CardPhone,
  CardSocial,
  CardUrl,
  ContactCard,
  PhoneType,
} from "./contact-card.js";
export type { ContactParts } from "./contact-parts.js";
export { ContactError, type ContactIssue, type ContactIssueCode } from "./errors.js";
export {
  type ContactResult,
  type ParseContactOptions,
  parseContact,
  safeParseContact,
} from "./parse-contact.js";
export type { PhoneEngine, PhoneLine, PhoneReading } from "./phone-engine.js";
