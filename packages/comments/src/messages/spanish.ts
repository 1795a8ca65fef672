import type { CommentMessages } from "../comment-messages.js";

/** The texts of the form in Spanish. */
export const spanishMessages: CommentMessages = {
  locale: "es",
  heading: "Deja un comentario",
  headingReply: "Responder a {name}",
  requiredNote: "Los campos obligatorios están marcados con *",
  comment: "Comentario",
  name: "Nombre",
  email: "Correo electrónico",
  emailHint: "Tu dirección de correo electrónico no será publicada.",
  website: "Web",
  consent: "Guardar mi nombre, correo electrónico y web en este navegador para la próxima vez que comente",
  honeypot: "Deja este campo vacío",
  submit: "Publicar el comentario",
  cancelReply: "Cancelar la respuesta",
  summary: "Hay un problema",
  errorPrefix: "Error:",
  commentRequired: "¡Por favor, escribe tu comentario!",
  nameRequired: "Por favor, escribe tu nombre aquí",
  emailRequired: "Por favor, escribe tu correo electrónico aquí",
  websiteRequired: "Por favor, escribe tu web aquí",
  consentRequired: "Por favor, marca esta casilla para continuar",
  commentTooLong: {
    one: "El comentario puede tener {count} carácter como máximo",
    other: "El comentario puede tener {count} caracteres como máximo",
  },
  nameTooLong: {
    one: "El nombre puede tener {count} carácter como máximo",
    other: "El nombre puede tener {count} caracteres como máximo",
  },
  emailTooLong: {
    one: "El correo electrónico puede tener {count} carácter como máximo",
    other: "El correo electrónico puede tener {count} caracteres como máximo",
  },
  websiteTooLong: {
    one: "La dirección de la web puede tener {count} carácter como máximo",
    other: "La dirección de la web puede tener {count} caracteres como máximo",
  },
  emailInvalid: "Por favor, escribe un correo electrónico como nombre@example.com",
  websiteInvalid: "Por favor, escribe una dirección como https://example.com",
  parentInvalid: "No se encontró el comentario al que respondes",
  formInvalid: "El formulario llegó dañado, por favor, envíalo de nuevo",
  tokenExpired: "El formulario estuvo abierto demasiado tiempo, por favor, envíalo de nuevo",
  held: "¡Gracias! Tu comentario espera a un moderador.",
  charactersLeft: { one: "Queda {count} carácter", other: "Quedan {count} caracteres" },
};
