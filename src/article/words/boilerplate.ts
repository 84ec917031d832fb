/**
 * Lines that pages, not their authors, put between paragraphs, by language: written down from what news sites of
 * each language show around their articles. Each is matched in lower case; `|` stands between them, which keeps the
 * script that goes into pages small.
 */
export interface BoilerplateWords {
  /** Lines that are dropped where they are all there is. */
  readonly whole: string;
  /** Beginnings of lines that are dropped where the line is short, or mostly a link. */
  readonly start: string;
}

export const BOILERPLATE: Readonly<Record<string, BoilerplateWords>> = {
  en: {
    whole:
      'advertisement|advertising|ad|sponsored|sponsored content|story continues below|' +
      'story continues below advertisement|article continues below|article continues after advertisement|' +
      'continue reading|scroll to continue|loading|share|' +
      'print|email|comments|related|related articles|related stories|related posts|related content|' +
      'recommended|more stories|more on this story|you may also like|you might also like|most read|' +
      'most popular|trending|trending now|what to read next|up next|top stories|latest news|newsletter|' +
      'follow us|tags|topics|about the author|view comments|show comments|back to top|skip to content|' +
      'all rights reserved|copy link|save article|listen to this article|play video|watch now|previous|' +
      'next|previous article|next article|report a typo|report an error',
    start:
      'also read|read also|read more|read next|read:|read full story|related:|see also|see more|more:|' +
      'more from |watch:|watch more|listen:|photos:|photo:|photo by|photo credit|image:|image credit|' +
      'image source|picture:|video:|credit:|source:|sign up for |sign up to |subscribe to |subscribe now|' +
      'follow us on|follow @|find us on|like us on|join our |join the conversation|click here|click to |' +
      'tap here|download our |download the app|get the latest|share this|share on |tags:|tagged:|' +
      'filed under|posted in|categories:|topics:|copyright ©|copyright (c)|copyright 19|copyright 20|©|(c) 20|leave a reply|leave a comment|' +
      'log in to |support our journalism|this article was originally published|originally published|' +
      "don’t miss|don't miss|recommended:|disclaimer:|have a tip|send us |for the latest news|for the latest stories|for the latest updates|for more stories|for more news|to read the full|" +
      'to view the full|already a subscriber|not a subscriber|already have an account|submit your |visit our |' +
      'contact us|by signing up|this site uses cookies|we use cookies|please subscribe|become a member',
  },
  de: {
    whole:
      'anzeige|werbung|teilen|drucken|kommentare|meistgelesen|schlagworte|newsletter|' +
      'nach oben|weiterlesen|startseite',
    start:
      'lesen sie auch|lesen sie hier|lesen sie mehr|mehr zum thema|auch interessant|foto:|fotos:|bild:|' +
      'bildquelle|quelle:|video:|schlagworte:|folgen sie uns|artikel teilen|lesetipp|das könnte sie auch |das könnte dich auch |das könnte ihnen auch ',
  },
  es: {
    whole:
      'publicidad|anuncio|compartir|comentarios|imprimir|noticias relacionadas|más leídas|lo más leído|' +
      'etiquetas',
    start:
      'lea también|lee también|lea además|lea más|leer más|te puede interesar|le puede interesar|' +
      'vea también|ver también|mira también|foto:|fotos:|fuente:|etiquetas:|síguenos en|suscríbete a|' +
      'compartir en|haga clic|haz clic|únete a',
  },
  fr: {
    whole: 'publicité|partager|imprimer|commentaires|les plus lus|la suite après la publicité',
    start:
      'lire aussi|à lire aussi|lire la suite|voir aussi|sur le même sujet|photo :|crédit :|source :|' +
      'abonnez-vous|inscrivez-vous|suivez-nous|partager sur|cliquez ici',
  },
  it: {
    whole: 'pubblicità|condividi|commenti|stampa|articoli correlati|i più letti',
    start: 'leggi anche|leggi tutto|vedi anche|foto:|fonte:|iscriviti alla|seguici su|clicca qui',
  },
  pt: {
    whole: 'publicidade|compartilhe|compartilhar|partilhar|comentários|mais lidas',
    start:
      'leia também|leia mais|veja também|saiba mais|foto:|fonte:|siga-nos|inscreva-se|clique aqui',
  },
  nl: {
    whole: 'advertentie|delen|reacties',
    start: 'lees ook|lees meer|lees verder|bekijk ook|foto:|bron:|volg ons|klik hier',
  },
  sv: {
    whole: 'annons|dela|kommentarer|mest läst',
    start: 'läs också|läs även|läs mer|foto:|källa:|följ oss',
  },
  pl: {
    whole: 'reklama|udostępnij|komentarze',
    start:
      'czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|fot.|źródło:|kliknij tutaj',
  },
  ru: {
    whole: 'реклама|поделиться|комментарии|самое читаемое',
    start:
      'читайте также|читать также|смотрите также|подробнее:|фото:|источник:|подписывайтесь|подпишитесь',
  },
  uk: {
    whole: 'поділитися|коментарі',
    start: 'читайте також|дивіться також|докладніше:|джерело:|підписуйтесь',
  },
  tr: {
    whole: 'reklam|paylaş|yorumlar',
    start: 'ayrıca okuyun|bunu da okuyun|fotoğraf:|kaynak:',
  },
  ar: {
    whole: 'إعلان|شارك|تعليقات',
    start: 'اقرأ أيضا|شاهد أيضا|المصدر:|تابعونا',
  },
  ja: {
    whole: '広告|シェアする|コメント',
    start: '関連記事|【関連記事】|あわせて読みたい|写真：',
  },
  zh: {
    whole: '广告|廣告|分享|评论',
    start: '相关阅读|相關閱讀|延伸阅读|延伸閱讀|责任编辑',
  },
};
