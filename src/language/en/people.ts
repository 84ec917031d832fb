import { wordSet, wordsOf } from '../words.ts';

/*
 * Words that tell persons and bodies from things. Sources: titles and ranks as the Associated Press Stylebook
 * treats them; role nouns after WordNet's hyponyms of "communicator", "leader", "official" and "worker", chosen here.
 */
/** Stand before a name and belong to it. Without full stops. */
export const TITLES = wordSet(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron king queen prince princess duke duchess pope
  president vice premier chancellor prime minister deputy secretary senator sen congressman congresswoman
  representative rep governor gov lt lieutenant mayor ambassador attorney general gen major maj colonel col captain
  capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr officer detective det inspector
  superintendent supt constable sheriff chief judge justice speaker chairman chairwoman chair director commissioner
  councillor councilman councilwoman coach manager spokesman spokeswoman spokesperson rev reverend bishop archbishop
  cardinal father sister brother imam rabbi sheikh ayatollah hon former ex acting interim then-president candidate
  defence defense foreign interior finance health education prosecutor coroner trooper deputy firefighter doctor
  nurse teacher author economist analyst activist lawyer attorney professor pastor leader`,
);

/** Titles and nouns that say whether a person is a man or a woman. */
export const MALE_WORDS = wordSet(
  `mr sir lord king prince duke pope father brother man boy husband son uncle grandfather congressman chairman
  spokesman councilman businessman baron grandson nephew actor salesman policeman fireman himself`,
);
export const FEMALE_WORDS = wordSet(
  `mrs ms miss dame lady queen princess duchess mother sister woman girl wife daughter aunt grandmother congresswoman
  chairwoman spokeswoman councilwoman businesswoman baroness granddaughter niece actress policewoman widow herself`,
);

/** What a body is called by its kind alone: "the company denied it". */
export const BODY_KINDS = wordSet(
  `company firm group carrier airline manufacturer maker automaker carmaker retailer supermarket chain bank lender
  insurer agency ministry department union party charity team club organization organisation operator developer
  supplier startup regulator watchdog broadcaster publisher builder brewer utility refiner miner drugmaker`,
);

/** What persons are called by their role. */
export const ROLE_NOUNS = new Set([
  ...BODY_KINDS,
  ...wordsOf(`official officials spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives source sources police
  officer officers authorities witness witnesses resident residents neighbor neighbors neighbour neighbours expert
  experts analyst analysts lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators
  detective detectives doctor doctors nurse scientist scientists researcher researchers economist economists leader
  leaders minister ministers ministry president secretary senator senators governor mayor chairman chairwoman chair
  director directors chief head executive executives manager managers owner owners coach player players critic critics
  supporter supporters activist activists advocate advocates adviser advisers advisor advisors aide aides diplomat
  diplomats ambassador commander commanders general soldier soldiers troops military army navy government
  administration agency department office bureau commission committee council court judge judges justice jury company
  group organization organisation union party campaign team foundation institute university school hospital bank
  association network newspaper magazine station website site outlet outlets media report reports study survey poll
  statement document documents people person man woman men women mother father wife husband son daughter brother
  sister friend friends family relatives parents teacher teachers student students professor author writer reporter
  reporters journalist journalists editor candidate candidates lawmaker lawmakers republicans democrats voters
  conservatives liberals historian negotiator negotiators colleague colleagues member members employee employees
  worker workers driver pilot captain sheriff deputy deputies firefighter firefighters paramedic sergeant lieutenant
  trooper coroner veteran veterans priest bishop pastor pope king queen prince actor singer artist founder partner
  partners investor investors trader traders strategist consultant pollster operative insider insiders rival rivals
  opponent opponents ally allies victim victims survivor survivors boy girl teenager child children passenger customer
  fans host anchor moderator commentator blogger columnist assessments others many some observers insiders`),
]);

/** Nouns and name parts of bodies, which "it" can stand for and "he" cannot. */
export const BODIES = new Set([
  ...BODY_KINDS,
  ...wordsOf(`military army navy government administration agency department office bureau commission committee council court jury
  company group organization organisation union party campaign team foundation institute university school hospital
  bank association network newspaper magazine station website site outlet media report study survey poll statement
  document ministry authority service times post journal news press inc corp ltd llc airline airlines firm church
  congress senate parliament house embassy police regulator watchdog charity federation league club post guardian`),
]);

/** Nouns after which "of" and a number count a person's children: "a father of three". */
export const PARENTS = wordSet(
  'father mother parent dad mum mom stepfather stepmother grandfather grandmother',
);

/** Things that texts are said to say: no person and no body gives a figure by being one of them. */
export const SAYING_THINGS = wordSet(
  `report reports study studies survey surveys poll polls statement statements document documents website websites site
  sites blog release releases record records figure figures data statistics estimate estimates assessment assessments
  analysis letter letters lawsuit lawsuits complaint indictment filing filings debate`,
);
