/**
 * What outlets put below their reports, in the last paragraphs, by language: whose the rights are, where to write, what to
 * subscribe to, as news sites of each language say it. Each is looked for in lower case and in whole words; `^` stands for
 * the beginning of a sentence (what is asked of the reader there, a report tells of in its midst), `*` for a few words.
 */
export const ENDINGS: Readonly<Record<string, string>> = {
  en:
    'all rights reserved|^©|^copyright ©|not be * redistributed|not be * reproduced|not be * republished|' +
    'reproduced * permission|reprinted by permission|reprinted with permission|' +
    '^follow * on twitter|^follow * on facebook|^follow * on instagram|^follow * on x|^find us on|' +
    '^email us at|^e-mail us at|^contact us at|^write to us at|^send us|^contact the reporter|^contact the writer|' +
    '^to reach the reporter|reporter can be reached|writer can be reached|author can be reached|' +
    'sign up here|sign up for our|sign up to our|subscribe to our|already a subscriber|^cancel any time|' +
    '^cancel anytime|^support our journalism|not responsible for the opinions|not responsible for the views|' +
    'opinions expressed * are those of|views expressed * are those of|^we want to hear from you|^submit a letter|' +
    'article was originally published|story was originally published|article was first published|' +
    'story was first published|story first appeared|article first appeared',
  de: 'alle rechte vorbehalten|^folgen sie * auf|^folge * auf|^abonnieren sie|^jetzt abonnieren|^jetzt anmelden',
  es: 'todos los derechos reservados|^síguenos en|^siga * en|^sigue a * en|^suscríbete a|^suscríbase a',
  fr: 'tous droits réservés|^suivez * sur|^abonnez-vous|^inscrivez-vous à',
  it: 'riproduzione riservata|tutti i diritti riservati|^seguici su|^iscriviti alla',
  pt: 'todos os direitos reservados|^siga * no|^inscreva-se',
  nl: 'alle rechten voorbehouden|^volg * op',
  sv: '^följ oss på|alla rättigheter förbehållna',
  pl: 'wszelkie prawa zastrzeżone',
  ru: 'все права защищены|^подписывайтесь на',
  uk: 'усі права захищено|^підписуйтесь на|^підписуйтеся на',
  ar: 'جميع الحقوق محفوظة|^تابعونا على',
};
