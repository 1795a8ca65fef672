import type { CommentMessages } from "../comment-messages.js";

/** The texts of the form in French. */
export const frenchMessages: CommentMessages = {
  locale: "fr",
  heading: "Laisser un commentaire",
  headingReply: "Répondre à {name}",
  requiredNote: "Les champs obligatoires sont marqués d’un *",
  comment: "Commentaire",
  name: "Nom",
  email: "E-mail",
  emailHint: "Votre adresse e-mail ne sera pas publiée.",
  website: "Site web",
  consent: "Enregistrer mon nom, mon e-mail et mon site dans ce navigateur pour mon prochain commentaire",
  honeypot: "Laissez ce champ vide",
  submit: "Publier le commentaire",
  cancelReply: "Annuler la réponse",
  summary: "Il y a un problème",
  errorPrefix: "Erreur :",
  commentRequired: "Veuillez saisir votre commentaire !",
  nameRequired: "Veuillez saisir votre nom ici",
  emailRequired: "Veuillez saisir votre adresse e-mail ici",
  websiteRequired: "Veuillez saisir votre site web ici",
  consentRequired: "Veuillez cocher cette case pour continuer",
  commentTooLong: {
    one: "Votre commentaire peut compter {count} caractère au plus",
    other: "Votre commentaire peut compter {count} caractères au plus",
  },
  nameTooLong: {
    one: "Le nom peut compter {count} caractère au plus",
    other: "Le nom peut compter {count} caractères au plus",
  },
  emailTooLong: {
    one: "L’adresse e-mail peut compter {count} caractère au plus",
    other: "L’adresse e-mail peut compter {count} caractères au plus",
  },
  websiteTooLong: {
    one: "L’adresse du site peut compter {count} caractère au plus",
    other: "L’adresse du site peut compter {count} caractères au plus",
  },
  emailInvalid: "Veuillez saisir une adresse e-mail comme nom@example.com",
  websiteInvalid: "Veuillez saisir une adresse comme https://example.com",
  parentInvalid: "Le commentaire auquel vous répondez est introuvable",
  formInvalid: "Le formulaire est arrivé endommagé, veuillez l’envoyer de nouveau",
  tokenExpired: "Le formulaire est resté ouvert trop longtemps, veuillez l’envoyer de nouveau",
  held: "Merci ! Votre commentaire attend un modérateur.",
  charactersLeft: { one: "{count} caractère restant", other: "{count} caractères restants" },
};
