import type { CommentMessages } from "../comment-messages.js";

/** The texts of the form in Italian. */
export const italianMessages: CommentMessages = {
  locale: "it",
  heading: "Lascia un commento",
  headingReply: "Rispondi a {name}",
  requiredNote: "I campi obbligatori sono contrassegnati con *",
  comment: "Commento",
  name: "Nome",
  email: "Email",
  emailHint: "Il tuo indirizzo email non sarà pubblicato.",
  website: "Sito web",
  consent: "Salva nome, email e sito in questo browser per il prossimo commento",
  honeypot: "Lascia vuoto questo campo",
  submit: "Invia il commento",
  cancelReply: "Annulla la risposta",
  summary: "C’è un problema",
  errorPrefix: "Errore:",
  commentRequired: "Inserisci il tuo commento!",
  nameRequired: "Inserisci qui il tuo nome",
  emailRequired: "Inserisci qui il tuo indirizzo email",
  websiteRequired: "Inserisci qui il tuo sito web",
  consentRequired: "Spunta questa casella per continuare",
  commentTooLong: {
    one: "Il commento può avere al massimo {count} carattere",
    other: "Il commento può avere al massimo {count} caratteri",
  },
  nameTooLong: {
    one: "Il nome può avere al massimo {count} carattere",
    other: "Il nome può avere al massimo {count} caratteri",
  },
  emailTooLong: {
    one: "L’indirizzo email può avere al massimo {count} carattere",
    other: "L’indirizzo email può avere al massimo {count} caratteri",
  },
  websiteTooLong: {
    one: "L’indirizzo del sito può avere al massimo {count} carattere",
    other: "L’indirizzo del sito può avere al massimo {count} caratteri",
  },
  emailInvalid: "Inserisci un indirizzo email come nome@example.com",
  websiteInvalid: "Inserisci un indirizzo come https://example.com",
  parentInvalid: "Il commento a cui rispondi non è stato trovato",
  formInvalid: "Il modulo è arrivato danneggiato, invialo di nuovo",
  tokenExpired: "Il modulo è rimasto aperto troppo a lungo, invialo di nuovo",
  held: "Grazie! Il tuo commento attende un moderatore.",
  charactersLeft: { one: "Resta {count} carattere", other: "Restano {count} caratteri" },
};
