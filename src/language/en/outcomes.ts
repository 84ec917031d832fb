import { wordSet } from '../words.ts';

/**
 * What became of people and things, as news counts it: a class and the words that say it. Classes follow the
 * categories that disaster statistics keep apart (EM-DAT: deaths, injured, missing, affected, homeless; UNHCR:
 * displaced), with those of crime and war reporting.
 */
export const OUTCOMES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        ['killed'],
        'killed kill kills killing dead death deaths died die dies dying fatal fatally fatality fatalities slain slaying murdered murder murders bodies perished drowned toll lives executed',
      ],
      [
        ['injured'],
        'injured injure injures injuring injury injuries wounded wound wounds wounding hurt hurts hurting maimed',
      ],
      [['injured', 'killed'], 'casualty casualties'],
      [['missing'], 'missing unaccounted disappeared vanished'],
      [
        ['arrested'],
        'arrested arrest arrests arresting detained detain detaining detentions custody apprehended jailed imprisoned',
      ],
      [['captured'], 'captured capture capturing prisoner prisoners'],
      [['charged'], 'charged charges indicted'],
      [['convicted'], 'convicted sentenced'],
      [
        ['displaced'],
        'displaced displacing homeless fled fleeing uprooted evacuated evacuate evacuating evacuees evacuations',
      ],
      [['rescued'], 'rescued rescue rescuing saved'],
      [['hospitalised'], 'hospitalised hospitalized hospital hospitals'],
      [['infected'], 'infected infections cases infecting'],
      [['vaccinated'], 'vaccinated'],
      [['destroyed'], 'destroyed destroying'],
      [['damaged'], 'damaged damaging'],
      [['kidnapped'], 'kidnapped abducted hostages hostage abducting kidnapping'],
      [['released'], 'released freed'],
      [['deployed'], 'deployed deploying deployment'],
      [['trapped'], 'trapped stranded'],
      [['shot'], 'shot'],
      [['laid off'], 'layoffs'],
    ] as const
  ).flatMap(([classes, words]) =>
    words.split(' ').map((word): [string, readonly string[]] => [word, classes]),
  ),
);

/** Nouns for people whom something has already befallen: a verb behind them says what then did ("36 hostages were freed"). */
export const HELD = wordSet('hostages hostage prisoners prisoner evacuees casualties');

/** Participles with an object of their own: of "seven trucks, destroying four" only the four are destroyed. */
export const ACTIVE =
  wordSet(`killing wounding injuring hurting destroying damaging displacing evacuating infecting arresting detaining
  capturing abducting kidnapping rescuing`);

/** Behind the name of an outcome, what makes another thing of it: "a murder trial", "death threats". */
export const NO_OUTCOME_BEFORE = wordSet(
  'charge charges case cases trial suspect suspects weapon investigation inquiry plot penalty sentence row threat threats ' +
    'squad rate rates insurance certificate claims lawsuit mystery scene',
);

/** Before it, what says that it did not come to that: "attempted murder". */
export const NO_OUTCOME_BEHIND = wordSet(
  'attempted attempting attempt conspiracy near potential possible feared',
);

/** Of what a court counts: their crimes befell nobody among them. */
export const COUNTS_OF_CRIMES = wordSet(
  'count counts charge charges offence offences offense offenses',
);
