import type { CommentMessages } from "../comment-messages.js";

/** The texts of the form in Portuguese. */
export const portugueseMessages: CommentMessages = {
  locale: "pt",
  heading: "Deixe um comentário",
  headingReply: "Responder a {name}",
  requiredNote: "Os campos obrigatórios estão marcados com *",
  comment: "Comentário",
  name: "Nome",
  email: "E-mail",
  emailHint: "O seu endereço de e-mail não será publicado.",
  website: "Site",
  consent: "Guardar o meu nome, e-mail e site neste navegador para o próximo comentário",
  honeypot: "Deixe este campo vazio",
  submit: "Publicar comentário",
  cancelReply: "Cancelar resposta",
  summary: "Há um problema",
  errorPrefix: "Erro:",
  commentRequired: "Por favor, escreva o seu comentário!",
  nameRequired: "Por favor, escreva aqui o seu nome",
  emailRequired: "Por favor, escreva aqui o seu e-mail",
  websiteRequired: "Por favor, escreva aqui o seu site",
  consentRequired: "Por favor, marque esta caixa para continuar",
  commentTooLong: {
    one: "O comentário pode ter no máximo {count} caractere",
    other: "O comentário pode ter no máximo {count} caracteres",
  },
  nameTooLong: {
    one: "O nome pode ter no máximo {count} caractere",
    other: "O nome pode ter no máximo {count} caracteres",
  },
  emailTooLong: {
    one: "O e-mail pode ter no máximo {count} caractere",
    other: "O e-mail pode ter no máximo {count} caracteres",
  },
  websiteTooLong: {
    one: "O endereço do site pode ter no máximo {count} caractere",
    other: "O endereço do site pode ter no máximo {count} caracteres",
  },
  emailInvalid: "Por favor, escreva um e-mail como nome@example.com",
  websiteInvalid: "Por favor, escreva um endereço como https://example.com",
  parentInvalid: "O comentário a que responde não foi encontrado",
  formInvalid: "O formulário chegou danificado, por favor, envie-o de novo",
  tokenExpired: "O formulário esteve aberto demasiado tempo, por favor, envie-o de novo",
  held: "Obrigado! O seu comentário aguarda um moderador.",
  charactersLeft: { one: "Resta {count} caractere", other: "Restam {count} caracteres" },
};
