/**
 * What outlets put below their reports, in the last paragraphs, by language: written down from what news sites of each
 * language show there. Each is looked for anywhere in such a paragraph, in lower case; `*` stands for a few words.
 */
export const ENDINGS: Readonly<Record<string, string>> = {
  en:
    'all rights reserved|may not be published, broadcast|written permission|follow * on twitter|' +
    'follow * on facebook|follow * on instagram|follow * on x|find us on|email us at|e-mail us at|contact us at|' +
    'send us a message|send us your|write to us at|contact the reporter|contact the writer|reach the reporter|' +
    'reporter can be reached|writer can be reached|sign up here|sign up for our|sign up to our|subscribe to our|' +
    'is not responsible for the opinions|opinions expressed * are those of|views expressed * are those of|' +
    'you’re already a subscriber|you are already a subscriber|already a subscriber|support our journalism|' +
    'want to hear what you think|want to hear from you|submit a letter|' +
    'article was originally published|story was originally published|story first appeared|article first appeared|' +
    'cancel any time|cancel anytime',
  de: 'alle rechte vorbehalten|folgen sie * auf|abonnieren sie|jetzt abonnieren|anmelden *kommentare',
  es: 'todos los derechos reservados|síguenos en|siga a * en twitter|suscríbete a',
  fr: 'tous droits réservés|suivez * sur|abonnez-vous|inscrivez-vous à',
  it: 'riproduzione riservata|tutti i diritti riservati|seguici su|iscriviti alla',
  pt: 'todos os direitos reservados|siga * no twitter|inscreva-se',
  nl: 'alle rechten voorbehouden|volg * op',
  pl: 'wszelkie prawa zastrzeżone',
  ru: 'все права защищены|подписывайтесь на',
  uk: 'усі права захищено|підписуйтесь на|підписуйтеся на',
  ar: 'جميع الحقوق محفوظة|تابعونا على',
};
