/**
 * Words that news reports use for one another, a group a line; made by hand from the vocabulary of the desks (courts,
 * crime, war, disasters, politics, business, sport). Words are given in their base form and compared as stems.
 * A word may stand in several groups. Outcomes that a reader must keep apart (killed / wounded) are never in one group.
 */
export const SYNONYM_GROUPS = `
capture detain arrest seize apprehend nab custody captive prisoner detention
kill dead die death fatal fatally slay slain deadly homicide murder victim perish fatality killing
wound injure hurt injury casualty maim wounded
shoot shooting gunfire gunshot shot gunman shooter fire
shoot gunman shooter attacker assailant
soldier troop military personnel serviceman army fighter force combatant
police officer authorities official investigator detective cop deputy sheriff
suspect accused defendant gunman assailant alleged perpetrator
attack assault strike raid offensive ambush bombing blast
explosion blast explode detonate bomb bombing
offensive operation campaign assault push incursion invasion advance
crash collide collision smash wreck accident
fire blaze flame burn arson inferno
firefighter crew brigade engine appliance
quake earthquake tremor temblor aftershock seismic
storm hurricane typhoon cyclone tornado gale
flood flooding deluge inundate floodwater
hospital medical clinic hospitalise hospitalize hospitalized treated treatment
court judge trial hearing magistrate tribunal justice
jail prison sentence imprison incarcerate
guilty convict conviction plead plea
charge accuse indict allege indictment accusation prosecute
lawsuit sue suit litigation complaint
lawyer attorney counsel solicitor barrister
prosecutor district attorney prosecution
robbery rob steal theft burglary heist burglar robber
abduct kidnap hostage snatch abduction
weapon gun firearm rifle pistol handgun revolver shotgun
bullet round ammunition shot magazine
knife stab stabbing stabbed blade
flee escape run fled getaway
search hunt manhunt seek look sought
president leader chief head
minister secretary
government administration authorities state
lawmaker legislator senator congressman congresswoman representative mp parliamentarian
parliament congress legislature senate house
vote ballot poll election elect
poll survey
candidate nominee contender hopeful
win victory triumph beat defeat won
lose defeat loss lost
resign quit step stepped leave depart resignation
appoint name nominate pick hire
fire sack dismiss oust axe remove
law bill legislation act statute measure
ban prohibit bar outlaw forbid block
approve pass back endorse ratify agree
reject oppose refuse deny decline dismiss
permit allow let authorise authorize licence license legal
legalise legalize legal lawful legalization legalisation legality
illegal unlawful outlawed illicit
deal agreement accord pact treaty contract
talk negotiation discussion meeting negotiate discuss
announce declare reveal disclose unveil confirm statement
say tell state add note remark comment describe
claim allege assert contend maintain insist
warn caution alert warning
accuse blame fault
criticise criticize critique condemn denounce slam blast criticism rebuke
praise hail applaud commend welcome
ask request urge demand call appeal
plan intend aim propose proposal
begin start launch open commence
end finish conclude close stop halt cease
renew resume restart intensify escalate
increase rise grow climb jump gain surge soar raise higher up
decrease fall drop decline slide plunge shrink cut lower down reduce slump
buy purchase acquire acquisition takeover
sell sale offload sold
profit earnings income net
revenue sales turnover
share stock equity
firm company business corporation group enterprise maker
job position post role employment
worker employee staff labour labor workforce
money cash fund funding financing dollars
pay spend cost expense fee
price cost value worth
debt owe loan borrow bill
tax levy duty tariff
car vehicle suv truck sedan automobile van jeep
plane aircraft jet airliner flight
ship vessel boat tanker
train rail railway
home house residence apartment flat dwelling
building structure premises block
store shop supermarket market outlet retailer
restaurant bar pub diner tavern
school college university campus
child kid boy girl youngster daughter son minor juvenile teen teenager
man male guy gentleman
woman female lady
mother mom mum mommy parent
father dad daddy parent
wife husband spouse
brother sister sibling
family relative kin
friend pal companion acquaintance
neighbor neighbour resident local
people person individual resident civilian
doctor physician surgeon medic
damage destroy wreck ruin devastate destruction gutted
rescue save evacuate
find discover locate recover found spot
show display footage video picture photo image
footage video film clip recording
question interrogate interrogation interview questioning
investigate probe inquiry investigation examine enquiry
evidence proof
motive reason cause why
dispute argument quarrel row altercation fight feud confrontation
threat threaten menace
execute execution
erase eliminate remove destroy wipe
routinely usually often regularly frequently typically
deploy send deployment dispatch station
train training exercise
border frontier
town village city municipality community
region area province county district
country nation homeland
night evening overnight
morning dawn early
huge massive vast large big major enormous significant
small little minor tiny modest
important significant crucial key
difficult hard tough challenging
help assist aid support assistance
support back endorse backing
apologise apologize sorry regret apology
lie mislead misstate false falsely misleading
mistake error wrong
veteran vet
marijuana cannabis pot weed
drug narcotic substance
disease illness sickness virus outbreak
die pass death dead
baby infant newborn
suicide
birth born
marry wedding marriage
divorce split separation
film movie picture
song single track
album record
team side club squad
game match contest
goal score
coach manager trainer
injury hurt sidelined
season campaign
champion title winner championship
rocket missile
launch liftoff
satellite spacecraft probe
protest demonstrate demonstration rally march protester demonstrator activist
riot unrest clash violence
rebel insurgent militant fighter guerrilla
terrorist extremist militant jihadist
pirate hijacker
nuclear atomic
leak spill
oil petroleum crude
gas fuel petrol
reopen open resume
closed shut close closure lockdown
remain stay still
arrive come reach arrival
leave depart exit
appear emerge surface
believe think suspect consider
know aware
fear worry concern concerned alarm
condition state
critical serious grave
recover recovery improve heal
identify name identity identified
wear dressed clad
black dark
near close nearby around
`;
