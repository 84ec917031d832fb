/* Compiled by tests/bench/compile-event-stems.ts from the words in tests/bench/event-words.ts. */

/** Stems of the words that tell what kind of event a report is of, one kind each; the last are those of any report. */
export const EVENT_STEMS: readonly string[] = [
  `
    accus alleg apart appeal arrest assault attack attorney bail bond boyfriend bribe briberi bullet burglari
    bystand charg convict corrupt court crime crimin custodi defend deputi detect driveway drug feloni firearm
    fraud gang girlfriend guilti gun gunfir gunman gunmen gunshot handgun homicid inmat investig jail judg juri
    kill killer knife lawsuit lawyer lot manslaught motel motiv murder neighbor neighborhood offic park pistol
    plea plead polic prison probabl prosecutor relat resid rifl robber robberi rule scam scene sentenc sheriff
    shoot shot stab steal stolen sue suspect teen teenag theft trial verdict victim warrant weapon wit
  `,
  `
    ambul autopsi bodi casualti condit coron critic dead death die doctor emerg evacu fatal firefight hospit hurt
    injur injuri medic miss paramed rescu rescuer search stabl surgeri surviv survivor toll treat wound
  `,
  `
    airbas airstrik armi artilleri battl blast bomb bomber border captiv captur ceasefir defenc defens drone
    explod explos fighter forc frontlin hijack hostag insurg invad invas milit militari militia missil navi
    nuclear offens patrol piraci pirat prison rebel refuge rocket shell sieg soldier strike tank terror terrorist
    troop truce vessel war warship weapon
  `,
  `
    aftershock aircraft blaze boat bus capsiz car collaps collid collis crash cyclon dam damag derail destroy
    disast driver earthquak epicent ferri fire flame flight flood hurrican landslid magnitud passeng pilot plane
    quak rain reservoir rubbl ship sink smoke snow storm tornado train truck tsunami typhoon vehicl weather
    wildfir wind
  `,
  `
    abort administr ambassador amend ballot bill bipartisan budget cabinet campaign candid caucus ceil committe
    congress congressman conserv constitut deal debat debt democrat demonstr diplomat elect embassi feder gop
    govern governor hear hous immigr impeach justic law lawmak legisl legislatur liber mayor migrant minist
    ministri nomin nomine offici parliament parti polici poll presid presidenti primari progress protest ralli
    reform repres republican right sanction secretari senat shutdown spokesman spokesperson spokeswoman summit
    suprem tariff tax treati veto vote voter
  `,
  `
    acquir acquisit analyst bank bid billion buy ceo chief compani consum contract corpor custom dollar earn
    econom economi execut firm growth inflat investor job launch layoff market merger million offer patent percent
    price product profit quarter rate recess releas revenu share sharehold softwar stock strike unemploy union
  `,
  `
    coronavirus diseas health healthcar infect outbreak pandem patient research scientist studi vaccin virus
  `,
  `
    actor actress album award babi beat celebr champion championship coach contract defeat divorc draft episod fan
    film final game goal host leagu lose loss marri marriag match movi music pitcher player playoff point
    quarterback rehab score season seri show song stadium star team tournament trade victori wed win winner
  `,
  `
    accord add afternoon agenc ago america american announc april area articl ask associ august author avenu boy
    brother call child children church citi comment communiti confer counti countri daughter day decemb depart
    earli east even famili father februari first former friday friend girl home hour husband imag interview
    januari juli june last late local man march may media men minut monday month morn mother nation new news
    newspap night north novemb octob peopl person photo press report resid reuter road said saturday say school
    second septemb sister son sourc south state statement store stori street student sunday teacher televis tell
    third thursday time today told tomorrow town tuesday u. unit univers updat us usa video wednesday week west
    wife woman women world year year-old yesterday
  `,
];
