/**
 * Words that tell what kind of event a report is of, and not which one: two reports of two shootings share them
 * all. Written for this project, by kind of news, after the subject headings that newsrooms file by (IPTC Media
 * Topics: crime and law, conflict, disaster, politics, economy, health, sport, arts); every word stands for its stem.
 * `npx tsx tests/bench/compile-event-stems.ts` makes src/stories/en/event-stems.ts of them.
 */
export const EVENT_WORDS: readonly string[] = [
  // Crime, police and courts
  `shooting shot shoot gun gunman gunmen gunfire gunshot firearm weapon handgun rifle pistol bullet police officer
  sheriff deputy detective investigator investigation investigate suspect victim homicide murder manslaughter killing
  kill killer assault robbery robber burglary theft steal stolen stab stabbing knife attack attacker arrest custody
  jail prison inmate bail bond charge charged accuse alleged allegedly court judge jury trial prosecutor attorney
  lawyer defendant guilty plead plea verdict convict conviction sentence felony crime criminal scene witness warrant
  probable motive motel apartment residence parking lot driveway neighbor neighborhood relative boyfriend girlfriend
  teen teenager bystander drug gang fraud scam theft bribe bribery corruption lawsuit sue appeal ruling rule`,
  // Injury and rescue
  `dead death die died body bodies fatal fatally wound wounded injure injured injury hurt hospital hospitalize
  ambulance medical doctor surgery critical stable condition treat paramedic coroner autopsy medic emergency
  firefighter rescue rescuer survivor survive casualty toll evacuate evacuation missing search`,
  // War and terror
  `war battle troop soldier military army navy force fighter rebel militant insurgent militia terrorist terrorism
  bomb bomber bombing blast explosion explode missile rocket drone strike airstrike airbase shell artillery tank
  ceasefire truce siege capture captive hostage prisoner refugee border invasion invade offensive frontline
  defence defense weapon nuclear pirate piracy hijack warship vessel patrol`,
  // Disasters and accidents
  `earthquake quake magnitude aftershock tsunami epicenter flood flooding hurricane storm tornado typhoon cyclone
  landslide wildfire fire blaze flame smoke crash collision collide derail plane aircraft flight pilot passenger
  train bus car vehicle truck driver ferry ship boat sink capsize dam reservoir weather rain snow wind rubble damage
  destroy collapse disaster`,
  // Politics
  `president presidential senator senate congress congressman house representative republican democrat democratic
  gop party candidate campaign election elect vote voter poll ballot primary caucus nominee nomination nominate
  governor mayor minister ministry parliament lawmaker legislature legislation bill law policy administration
  government federal official secretary spokesman spokeswoman spokesperson cabinet committee hearing impeach
  impeachment debate conservative liberal progressive bipartisan veto immigration immigrant migrant abortion tax budget
  shutdown debt ceiling deal sanction tariff treaty summit diplomat ambassador embassy protest protester
  demonstration rally reform amendment constitution constitutional supreme justice rights`,
  // Business and economy
  `company corporation firm share stock market price profit revenue earnings quarter analyst investor shareholder
  merger acquisition acquire buy bid offer billion million dollar percent bank economy economic inflation job
  unemployment recession growth rate product launch release customer consumer software patent chief executive ceo
  layoff union strike contract`,
  // Health, science
  `virus vaccine vaccination pandemic coronavirus outbreak infection patient disease health healthcare study
  scientist researcher research`,
  // Sport and arts
  `game team season coach player quarterback pitcher league win winner victory defeat beat lose loss score point
  goal final playoff championship tournament champion match fan stadium draft trade contract film movie actor actress
  star show award host album song music series season episode rehab wedding marriage marry divorce baby celebrity`,
  // How any report speaks
  `say said tell told report reported reporter according news statement interview press conference comment announce
  announced article story media newspaper television photo video image update source associated reuters agency
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december today yesterday tomorrow morning afternoon evening night week month year
  early late hour minute day time ago people person man men woman women boy girl child children family mother father
  son daughter brother sister wife husband friend year-old city county state town street road avenue north south east
  west area local national world country community school student teacher university church store home resident
  add call ask last first second third new former u.s us usa american america united states department authority`,
];
