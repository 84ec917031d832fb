import { wordSet } from '../words.ts';

const phrases = (table: string): readonly string[] => table.split('|');
const phraseSet = (table: string): ReadonlySet<string> => new Set(phrases(table));

/*
 * What pages put around and into their reports. Collected here from the wording that the common publishing systems
 * (WordPress, Drupal, Arc, Disqus) and style guides use by default; no entry is for one site.
 */

/** Lines that begin with one of these are boilerplate, whatever follows. */
export const BOILERPLATE_OPENINGS = phrases(
  'leave a reply|leave a comment|post a comment|add a comment|join the conversation|' +
    'your email address will not be published|required fields are marked|save my name, email|notify me of|' +
    'back to top|skip to |related articles|related stories|related posts|related topics|related news|' +
    'related coverage|related content|related:|recommended stories|recommended for you|you may also like|' +
    "you might also like|more from |more on |more stories|trending now|editor’s picks|editor's picks|top stories|" +
    'read more|read also|read next|read the full|read our|also read|see also|see more|learn more|find out more|' +
    'watch:|watch now|watch live|listen:|click here|tap here|click to |continue reading|story continues|' +
    'article continues|keep reading|scroll down|sponsored content|promoted by|sign up for|sign up to|sign in to|' +
    'log in to|subscribe to|subscribe now|already a subscriber|get the latest|get our |get breaking news|' +
    'download the app|download our|follow us|follow him on|follow her on|follow them on|like us on|find us on|' +
    'join us on|connect with us|share this|share on |share via|tweet this|email this|print this|copy link|' +
    'copyright ©|copyright 20|©|(©|all rights reserved|this material may not be published|' +
    'this article was originally published|this story was originally published|we use cookies|by clicking |' +
    'by signing up|by submitting|this site is protected by recaptcha|terms of use|terms of service|' +
    'terms and conditions|privacy policy|support our journalism|support quality journalism|thank you for reading|' +
    'thanks for reading|do you have a tip|got a tip|have a news tip|if you have a tip|contact us|' +
    'contact the reporter|email the reporter|photo:|photo by|photos:|photo courtesy|(photo|image:|image credit|' +
    'image source|image caption|picture:|credit:|video:|caption:|file photo|tags:|filed under|topics:|' +
    'reporting by|additional reporting|editing by|compiled by|written by|edited by|published on|published at|' +
    '(published|posted on|posted by|posted at|last updated|updated:|updated on|first published|twitter:|' +
    "facebook:|instagram:|here’s what you need to know|here's what you need to know",
);

/** Lines that are one of these and nothing else (a closing colon or full stop aside). */
export const BOILERPLATE_LINES = phraseSet(
  'faq|faqs|frequently asked questions|q&a|conclusion|summary|introduction|overview|background|key points|' +
    'key takeaways|highlights|what to know|share|tweet|comment|comments|email|print|save|close|menu|' +
    'advertisement|advertising|sponsored|promoted|loading|most read|most popular|search|home|news|world|' +
    'world news|breaking|breaking news|live|live updates|politics|business|sport|sports|opinion|analysis|' +
    'exclusive|video|photos|gallery|newsletter|newsletters|next|previous|up next|latest|popular|trending|tags|' +
    'details here|getty images|ap photo|reuters|afp|associated press|staff|staff writer|staff report|' +
    'staff reports',
);

/** Verbs with which a page asks its reader to do something. */
export const REQUESTS =
  wordSet(`read click tap watch listen subscribe sign follow share download join register log check visit browse explore
  discover support donate enter submit enable disable allow reload refresh scroll swipe contact email send tell
  call get stay see view find like save`);

/** What such a request is about: the reader, the page and its services. */
export const REQUEST_OBJECTS =
  wordSet(`here below our us your you newsletter newsletters app page podcast podcasts channel alerts inbox account gallery
  video facebook twitter instagram whatsapp telegram youtube tiktok linkedin x email updates`);

/** Who is named behind a report as having helped with it. */
export const CREDIT =
  /\b(?:contributed(?: reporting)?(?: to this (?:report|story|article))?|(?:contributed|reported) from [\p{Lu}][\p{L} ,]*)\.?$/u;
