import { wordSet } from '../words.ts';

/** Nouns that count people, in the singular and irregular plurals; any of them can stand for another in a count. */
export const PERSON_NOUNS =
  wordSet(`person people man men woman women child children kid boy girl baby infant teen teenager adult youth individual
  human citizen civilian resident inhabitant villager passenger traveller traveler tourist visitor customer
  shopper patron guest patient victim casualty dead death fatality survivor injury wounded injured suspect gunman
  gunmen attacker shooter assailant soldier troop serviceman servicemen personnel fighter rebel insurgent militant
  policeman officer deputy cop guard agent firefighter medic worker employee staff member student pupil teacher
  driver rider pilot crew sailor prisoner inmate detainee captive hostage migrant refugee protester demonstrator
  activist journalist reporter lawmaker senator voter supporter player fan friend relative neighbor neighbour
  brother sister son daughter mother father parent others`);

/** Those that say of a person no more than that: any role can be meant. */
export const ANY_PERSON = wordSet(
  `person people man men woman women victim casualty dead death individual other others adult`,
);
