/* Compiled by tests/bench/compile-related-stems.ts from the words in synonyms.ts and countries.ts. */

/** Stems of words that are used for one another, a group a line. */
export const SYNONYM_STEMS = `
captur detain arrest seiz apprehend nab custodi captiv prison detent
kill dead die death fatal slay slain homicid murder victim perish
wound injur hurt injuri casualti maim
shoot gunfir gunshot shot gunman shooter fire
shoot gunman shooter attack assail
soldier troop militari personnel serviceman armi fighter forc combat
polic offic author offici investig detect cop deputi sheriff
suspect accus defend gunman assail alleg perpetr
attack assault strike raid offens ambush bomb blast
explos blast explod deton bomb
offens oper campaign assault push incurs invas advanc
crash collid collis smash wreck accid
fire blaze flame burn arson inferno
firefight crew brigad engin applianc
quak earthquak tremor temblor aftershock seismic
storm hurrican typhoon cyclon tornado gale
flood delug inund floodwat
hospit medic clinic hospitalis treat treatment
court judg trial hear magistr tribun justic
jail prison sentenc imprison incarcer
guilti convict plead plea
charg accus indict alleg prosecut
lawsuit sue suit litig complaint
lawyer attorney counsel solicitor barrist
prosecutor district attorney prosecut
robberi rob steal theft burglari heist burglar robber
abduct kidnap hostag snatch
weapon gun firearm rifl pistol handgun revolv shotgun
bullet round ammunit shot magazin
knife stab blade
flee escap run fled getaway
search hunt manhunt seek look sought
presid leader chief head
minist secretari
govern administr author state
lawmak legisl senat congressman congresswoman repres mp parliamentarian
parliament congress legislatur senat hous
vote ballot poll elect
poll survey
candid nomine contend hope
win victori triumph beat defeat won
lose defeat loss lost
resign quit step leav depart
appoint name nomin pick hire
fire sack dismiss oust axe remov
law bill legisl act statut measur
ban prohibit bar outlaw forbid block
approv pass back endors ratifi agre
reject oppos refus deni declin dismiss
permit allow let authoris author licenc licens legal
legalis legal law
illeg unlaw outlaw illicit
deal agreement accord pact treati contract
talk negoti discuss meet
announc declar reveal disclos unveil confirm statement
say tell state add note remark comment describ
claim alleg assert contend maintain insist
warn caution alert
accus blame fault
criticis critic critiqu condemn denounc slam blast rebuk
prais hail applaud commend welcom
ask request urg demand call appeal
plan intend aim propos
begin start launch open commenc
end finish conclud close stop halt ceas
renew resum restart intensifi escal
increas rise grow climb jump gain surg soar rais higher up
decreas fall drop declin slide plung shrink cut lower down reduc slump
buy purchas acquir acquisit takeov
sell sale offload sold
profit earn incom net
revenu sale turnov
share stock equiti
firm compani busi corpor group enterpris maker
job posit post role employ
worker employe staff labour labor workforc
money cash fund financ dollar
pay spend cost expens fee
price cost valu worth
debt owe loan borrow bill
tax levi duti tariff
car vehicl suv truck sedan automobil van jeep
plane aircraft jet airlin flight
ship vessel boat tanker
train rail railway
home hous resid apart flat dwell
build structur premis block
store shop supermarket market outlet retail
restaur bar pub diner tavern
school colleg univers campus
child kid boy girl youngster daughter son minor juvenil teen teenag
man male guy gentleman
woman femal ladi
mother mom mum mommi parent
father dad daddi parent
wife husband spous
brother sister sibl
famili relat kin
friend pal companion acquaint
neighbor neighbour resid local
peopl person individu resid civilian
doctor physician surgeon medic
damag destroy wreck ruin devast destruct gut
rescu save evacu
find discov locat recov found spot
show display footag video pictur photo imag
footag video film clip record
question interrog interview
investig probe inquiri examin enquiri
evid proof
motiv reason caus whi
disput argument quarrel row alterc fight feud confront
threat threaten menac
execut
eras elimin remov destroy wipe
routin usual often regular frequent typic
deploy send dispatch station
train exercis
border frontier
town villag citi municip communiti
region area provinc counti district
countri nation homeland
night even overnight
morn dawn earli
huge massiv vast larg big major enorm signific
small littl minor tini modest
import signific crucial key
difficult hard tough challeng
help assist aid support
support back endors
apologis apolog sorri regret
lie mislead misstat fals
mistak error wrong
veteran vet
marijuana cannabi pot weed
drug narcot substanc
diseas ill sick virus outbreak
die pass death dead
babi infant newborn
suicid
birth born
marri wed marriag
divorc split separ
film movi pictur
song singl track
album record
team side club squad
game match contest
goal score
coach manag trainer
injuri hurt sidelin
season campaign
champion titl winner championship
rocket missil
launch liftoff
satellit spacecraft probe
protest demonstr ralli march activist
riot unrest clash violenc
rebel insurg milit fighter guerrilla
terrorist extremist milit jihadist
pirat hijack
nuclear atom
leak spill
oil petroleum crude
gas fuel petrol
reopen open resum
close shut closur lockdown
remain stay still
arriv come reach
leav depart exit
appear emerg surfac
believ think suspect consid
know awar
fear worri concern alarm
condit state
critic serious grave
recov recoveri improv heal
identifi name ident
wear dress clad
black dark
near close nearbi around
`;

/** Stems of what countries, what is of them and their governments are called, a country a line. */
export const COUNTRY_STEMS = `
afghanistan afghan kabul
albania albanian tirana
algeria algerian algier
america american us u. usa u.s.a state washington
angola angolan luanda
argentina argentin argentinian
armenia armenian yerevan
australia australian aussi canberra
austria austrian vienna
azerbaijan azerbaijani azeri baku
bahrain bahraini manama
bangladesh bangladeshi dhaka
belarus belarusian minsk
belgium belgian
bolivia bolivian
bosnia bosnian sarajevo
brazil brazilian
britain british uk u.k briton london kingdom
bulgaria bulgarian sofia
burma burmes myanmar
burundi burundian
cambodia cambodian
cameroon cameroonian
canada canadian ottawa
chad chadian
chile chilean santiago
china chines beij
colombia colombian bogota
congo congoles kinshasa
croatia croatian zagreb
cuba cuban havana
cyprus cypriot nicosia
czech czechia pragu
denmark danish dane copenhagen
ecuador ecuadorian ecuadorean quito
egypt egyptian cairo
england english
eritrea eritrean
estonia estonian tallinn
ethiopia ethiopian
eu e.u european europ brussel
finland finnish finn helsinki
franc french frenchman pari
georgia georgian tbilisi
germani german berlin
ghana ghanaian accra
greec greek athen
guatemala guatemalan
haiti haitian
hondura honduran
hungari hungarian budapest
iceland
india indian delhi
indonesia indonesian jakarta
iran iranian tehran
iraq iraqi baghdad
ireland irish dublin
israel isra jerusalem
itali italian rome
jamaica jamaican
japan japanes tokyo
jordan jordanian amman
kazakhstan kazakh
kenya kenyan nairobi
korea korean seoul pyongyang
kosovo kosovar kosovan
kuwait kuwaiti
kyrgyzstan kyrgyz
lao laotian
latvia latvian riga
lebanon lebanes beirut
liberia liberian
libya libyan tripoli
lithuania lithuanian vilnius
malawi malawian
malaysia malaysian
mali malian bamako
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan rabat
mozambiqu mozambican
nepal nepali nepales kathmandu
netherland dutch hagu
nicaragua nicaraguan
niger nigerien niamey
nigeria nigerian abuja
norway norwegian oslo
oman omani muscat
pakistan pakistani islamabad
palestin palestinian
panama panamanian
paraguay paraguayan
peru peruvian lima
philippin filipino manila
poland polish pole warsaw
portug portugues lisbon
qatar qatari doha
romania romanian bucharest
russia russian moscow kremlin
rwanda rwandan kigali
saudi arabia riyadh
scotland scottish scot
seneg senegales dakar
serbia serbian serb belgrad
singapor singaporean
slovakia slovak
slovenia slovenian sloven
somalia somali mogadishu
spain spanish spaniard madrid
sudan sudanes khartoum
sweden swedish swede stockholm
switzerland swiss
syria syrian damascus
taiwan taiwanes taipei
tajikistan tajik
tanzania tanzanian
thailand thai bangkok
tibet tibetan
tunisia tunisian tuni
turkey turkish turk ankara
turkmenistan turkmen
uganda ugandan kampala
ukrain ukrainian kyiv kiev
un u.n nation
uruguay uruguayan
uzbekistan uzbek
venezuela venezuelan caraca
vietnam vietnames hanoi
wale welsh
yemen yemeni sanaa
zambia zambian
zimbabw zimbabwean harar
`;
