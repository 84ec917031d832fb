/**
 * What stands over and in the comments of readers, by language: written down from what news sites of each language
 * show under their articles. Each is matched in lower case, without digits and signs; `|` stands between them.
 */
export interface CommentWords {
  /** Headings. */
  readonly heading: string;
  /** What a reader can do with one comment, a word or two. */
  readonly action: string;
}

export const COMMENT_WORDS: Readonly<Record<string, CommentWords>> = {
  en: {
    heading:
      'comment|comments|all comments|reader comments|readers comments|your comments|discussion|join the discussion|' +
      'join the conversation|conversation|have your say|leave a comment|leave a reply|responses|replies|reactions',
    action: 'reply|report|like|likes|dislike|flag|quote|upvote|downvote|recommend|permalink|share',
  },
  de: {
    heading: 'kommentare|leserkommentare|leserbriefe|diskussion|ihre meinung',
    action: 'antworten|melden|zitieren|gefällt',
  },
  es: {
    heading: 'comentarios|opiniones|deja un comentario',
    action: 'responder|denunciar|reportar',
  },
  fr: {
    heading: 'commentaires|réactions|vos réactions|laisser un commentaire',
    action: 'répondre|signaler|alerter|recommander',
  },
  it: { heading: 'commenti|lascia un commento', action: 'rispondi|segnala' },
  pt: { heading: 'comentários', action: 'responder|denunciar' },
  nl: { heading: 'reacties', action: 'reageer|reageren|rapporteer' },
  sv: { heading: 'kommentarer', action: 'svara|anmäl' },
  pl: { heading: 'komentarze', action: 'odpowiedz|zgłoś' },
  ru: { heading: 'комментарии|обсуждение', action: 'ответить|пожаловаться' },
  uk: { heading: 'коментарі|обговорення', action: 'відповісти|поскаржитися' },
  tr: { heading: 'yorumlar', action: 'yanıtla|cevapla|şikayet' },
  ar: { heading: 'تعليقات|التعليقات|تعليقات القراء', action: 'رد|إبلاغ|أعجبني' },
  ja: { heading: 'コメント', action: '返信|違反報告' },
  zh: { heading: '评论|評論|网友评论', action: '回复|回覆|举报' },
};
