import type { CommentMessages } from "../comment-messages.js";

/** The texts of the form in Dutch. */
export const dutchMessages: CommentMessages = {
  locale: "nl",
  heading: "Geef een reactie",
  headingReply: "Reageer op {name}",
  requiredNote: "Verplichte velden zijn gemarkeerd met *",
  comment: "Reactie",
  name: "Naam",
  email: "E-mail",
  emailHint: "Je e-mailadres wordt niet gepubliceerd.",
  website: "Website",
  consent: "Bewaar mijn naam, e-mail en website in deze browser voor mijn volgende reactie",
  honeypot: "Laat dit veld leeg",
  submit: "Reactie plaatsen",
  cancelReply: "Reactie annuleren",
  summary: "Er is een probleem",
  errorPrefix: "Fout:",
  commentRequired: "Vul je reactie in!",
  nameRequired: "Vul hier je naam in",
  emailRequired: "Vul hier je e-mailadres in",
  websiteRequired: "Vul hier je website in",
  consentRequired: "Vink dit vakje aan om verder te gaan",
  commentTooLong: {
    one: "De reactie mag hoogstens {count} teken hebben",
    other: "De reactie mag hoogstens {count} tekens hebben",
  },
  nameTooLong: {
    one: "De naam mag hoogstens {count} teken hebben",
    other: "De naam mag hoogstens {count} tekens hebben",
  },
  emailTooLong: {
    one: "Het e-mailadres mag hoogstens {count} teken hebben",
    other: "Het e-mailadres mag hoogstens {count} tekens hebben",
  },
  websiteTooLong: {
    one: "Het adres van de website mag hoogstens {count} teken hebben",
    other: "Het adres van de website mag hoogstens {count} tekens hebben",
  },
  emailInvalid: "Vul een e-mailadres in zoals naam@example.com",
  websiteInvalid: "Vul een adres in zoals https://example.com",
  parentInvalid: "De reactie waarop je antwoordt is niet gevonden",
  formInvalid: "Het formulier is beschadigd aangekomen, verstuur het opnieuw",
  tokenExpired: "Het formulier stond te lang open, verstuur het opnieuw",
  held: "Bedankt! Je reactie wacht op een moderator.",
  charactersLeft: { one: "Nog {count} teken", other: "Nog {count} tekens" },
};
