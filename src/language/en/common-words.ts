/*
 * Compiled by tests/bench/compile-lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University. All rights
 * reserved. WordNet may be used, copied, modified and distributed for any purpose and without fee, provided this
 * notice is kept. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"; Princeton University makes no warranties.
 */

/** Stems of common English words by how common they are, in 9 steps of equal ratio, least common first. */
export const COMMON_STEMS: readonly string[] = [
  `
    abroad abrupt absurd accid accommod accumul ace acr actor adam adapt addit adher administ adventur advic
    advoc aegean aerosol aesthet affirm affix afterward aggress aircraft alarm alaska alien aliv altogeth amateur
    amus anaconda analyt anatom angl angri annoy antagonist antenna antibodi anyhow anyway aqueous artilleri asid
    assault assess astonish athabascan athlet august automobil autonom avocado awak awkward babi bacteri bag bang
    bare barrel basement bat bath beach beard beer beg behind bell bellow belong belt bench betray bibl bid
    biolog blaze bleed blink blur boast boat boil bold bomb bone boot border bore boston bottom brand brass brave
    breakfast bridg briefli brigad british broaden broken bronchiol brow buffer bumblebe bunch bunk buri button
    buzz cafeteria calibr california cancer canteen canva cap captur carv cat catcher caution ceil cent centrifug
    ceremoni certifi champion chao charm chart chase cherish chin choke cigarett clamor clariti classic classif
    classifi clergyman cling clinic clock cluster collabor collag coloni commenc commend committe compens
    compound comprehend comprehens compress compris conceal confer confess confin congratul conscienc consent
    consum contend contest context contradict convey core correl counsel counter counterpart courag crazi
    creation creatur creep crest crew crimin crimson crisi crouch cuba culmin curios cycl dalla dash dawn dear
    decemb decor dedic deem deepli defi delic denomin denot denounc densiti depict depress desert detach devis
    diagonaliz dialect dialysi dictat differenti diffus dig digniti dilut dim dimens diminish din dirti disabl
    disappoint disapprov disast discern disciplin discrimin dish disk dislik dispos dissolv divers divin divorc
    doom dot dread drift driver drunk duck dump earthquak eas echo editor effluent eighth elector elev eleven
    elsewher embarrass embrac empir enact endeavor endless enlarg enlist enterpris enthusiasm enthusiast entranc
    entri envelop equat equival era erupt essay etern european eventu everywher evok excess exclaim exclus excus
    execut exhaust expans expedit exploit explos exposur extern extract extraordinari fabric factori faint fan
    fascin fate fault februari fiber fierc fifteen fifth filter flame flexibl fling flourish fluoresc flush foe
    folk forbid forev formula forti foster found frantic freez french friday fring frown fruit frustrat fun
    furthermor gallop garag gasp gate genuin geometr georgia giant gift glad glare gleam glimps glitter glori
    glue grace gradient graph grate grind grumbl grunt guarante guidanc guilti habit harbor harmoni hast hasten
    hatr haul hawaii healthi heav helium highway holiday holm homer homogen honey horizon horn horror howl huddl
    hurl hut hypothalamus identif idl ill immort impact impati implement implic impuls inadequ inclin incred
    incur indiffer indign indirect inevit infantri infect inherit injur inning inquir insan insert insight
    inspect interact interior intermedi interv intim inton invad invari irish irregular irrit island jacket
    januari japanes joint joke journey juli knife laboratori lagoon lamp landscap lao lap laughter lawn lawyer
    layer leagu leather lectur legend lend lessen lesson liquor liver logic london longer loom loos lord lost
    luck lucki lunch lyric ma machineri magazin magnet magnific magnitud maid mail male manchest manifest
    manifold marbl margin marvel meanwhil mediev medium melodi membership memor menac merg merit mess meteorit
    metropolitan micrometeorit microscop mighti mingl minist mirror missil mixtur ml mm mob mobil mode moder
    monitor morphophonem mous multipl murmur muse musician musketri myth mytholog nail nake nazi nearbi neat
    necess necessit negat negoti nerv nervous net nilpot nineteenth ninth norm nowher nuclear nucleus oath obey
    octob oil older omin opium orang orbit orient out outcom outlin outlook overwhelm painter pansi paramagnet
    partial partner pat patch patrol peak pen penetr pennsylvania percept perman perpetu phonolog phrase
    physiolog pink pistol pitcher piti plate plato plead pleasant plow plug poem poet poetri poke polar pole
    polish politician ponder pop portray pose postpon pot prais prayer prevail pride priest prime prison privileg
    procur professor profil prohibit pronounc proof psycholog psychologist pump pursuant puzzl quack quarrel
    quarter rag rail railroad ralli rattl raw ray reactiv readili realist reassur recept recov redcoat regardless
    registr regret reinforc reliabl religi remot renew rent repair repel repetit republican reput rescu residenti
    resign reson respiratori retreat revel revis reviv revolut reward rhythm rider ridicul rigid rip risk
    roleplay rotat rousseau rout routin rug rumor rustl sacrific saddl safeti salt sand satisfact savag scan scar
    scare scheme scope scorn scrambl scratch screen sculptur seal seced sector seed senat sentiment septemb
    settlement sewag shame sharpli shatter shave sheep shield shirt shiver shore shower shrug sidewalk silver
    sincer sir sixth sixti skelet skin slam slap slash slave slice slope smart smash snatch sober sole someon
    sophist sore span spark speaker spectat specul spell sphere spin spiritu spit spontan spray spur squad squat
    stabil stabl stair stall stamp star statist steadi steepl stern stiffen stockhold storm straighten stranger
    strategi straw strict string stroke stubborn studio subsect suburb sullen sum supervis supper suprem surg
    surplus suspect suspicion sustain sway sweat swim switch symptom talent tangent tape target teenag telegraph
    televis tender tent termin terror testifi testimoni texa textur theme theorem therebi thrill through thursday
    thyroglobulin tilt tini toe toler ton track traffic transit trap tray trembl trim triumph trot tsh tuesday
    tumbl tumor tune twentieth unadjust unconsci under uneasi unexpect unifi uniqu unlik unstructur uphold upset
    upstair upward utopia utopian vacuum valid vanish variabl vase vector vehicl vein ventur version vertex
    vessel victim viewpoint violenc violent vivid volunt voyag wail warrant watercolor wax weaken wealth weari
    wednesday weekend whiski widespread wink wipe wise withhold wooden worst worthi wrap yank yes zero
  `,
  `
    abil absenc absent absolut abstract academ acceler account accur accus adequ advantag advertis advis aerat
    afraid agenc agent agreement ahead alert ambigu amend analyz anger anxieti apparatus april arous arrest arrow
    articl as assumpt atom attach attain attribut authent automat aw await awaken background band barn basebal
    bastard batteri beam bedroom bee behav belief below bet bind binomi bird bit bite blame blanket bloom borrow
    bottl bounc bound bow brief brilliant brood calm camera campaign candid cast categori cattl ceas celebr
    central chain challeng character cheek cheer chemic chicago chicken chief chlorin choic christ cite citizen
    civil club clutch cm coach coast coincid collaps colonel combat comedi commiss communist commut comparison
    compel complain complement complic composit compuls conced concret condemn conflict congress conjug conserv
    consist constant consult contempl contemporari conveni convent convert coordin cop copi corps cow crack crash
    creativ credit crime crush cup cure curious custom damag dare daughter debat decad declin decreas delay
    deliber delight democrat descend descript deserv desk despair desper destruct deterg devil diamet dinner
    director dirt discharg disclos discourag discoveri diseas dismiss divis doctrin domest downtown dozen drama
    dramat drill dull duti dwell eager earlier east economi effici egg elabor electron emphas emphasi endur
    enforc engin enorm entertain environ erect error europ evalu evil exagger excel exclud exert expand
    expenditur expert explod fade familiar famous farmer fasten fat fiction fifti financ financi fine fish fist
    flesh flight float flood fluid flux focus fog folklor food forgiv formal format formul fortun frame freedom
    frequenc frighten fulfil fulli fundament funni furious furnish garden gay gaze gentl german gestur glow gold
    grab grade gradual graduat gram grasp grave greek greet grim grin grip guest gymnast halt hat health height
    hen henc hero histor historian holder hole honest hospit host hr huge hunt hypothalam ice ideal illumin illus
    imit impli impos in induc injuri inner innoc inspir instanc intellig intent interfer interrupt intersect
    interview invest iodin iron jerk joy june juri justic key kick king kiss knock label ladi launch leader
    leadership leaf leap legal legisl lick linguist link liter literari loan lower manufactur mar master mate may
    meal mental messag metal mexican middl milk milligram mine minimum minor mistak mix modifi monday mood moon
    moral motion mountain movi mud multipli mutter narrow neglect negro neighbor nest network neutral
    nevertheless nine nonspecif northern notion novel novemb numer obscur occas occup occupi occurr odd opinion
    otherwis overal overcom owe owner oxid pa pack pale papa parallel pari passag passion path peac peculiar
    percentag personnel persuad petition phenomenon philosoph philosophi phone pick pile plain planet player
    pleasur plenti plot plung pocket pond pool porch post potenti pour powder pray preach preced presum pretend
    primarili print prior proclaim profess profit profound promin prompt proport prospect protein proud punish
    qualifi quantiti queen quot radic radio rare ratio ration react reader rebel recognit recreat recruit reduct
    regist regul relax relev reliev render represent reproduc request resembl resent reserv resolut resolv
    resourc restor restrict resum revers review rock root row rub rural russian sad sail salesman salin
    satisfactori saturday scale scatter scientif secretari seiz self sensat sequenc session sex sexual shade
    shear sheet shell shine shock shoe shop shut sick sigh signal silent simultan sister sketch slight smaller
    smooth snake snap somehow somewher soul soviet spare speci specialist specifi spectrum speech split sport
    squeez staff stagger startl station status steal steel stick stimul stir stomach strengthen strip strive
    stuff stumbl stupid substanc substitut suburban sunday superior supplement surround survey suspend swallow
    swear sweet swell swift sympathet sympathi tale tap task technolog telephon tendenc tension terribl thank
    theolog thermal thirti thorough threat thrust thunder thyroid tight tip tire tomorrow tongu tonight tool
    tough trail transform translat transport trend trip truck truli tsunami twelv twenti twice twist ultim unabl
    unfortun uniform uniti unknown unusu upper util utter vacat valley valuabl varieti veloc veteran vigor violat
    virginia visibl vision vital wagon wake wander washington wast wavelength weapon weather weep weigh welcom
    western wet wheel while whip whisper wing winter wire withdraw wors worship worth yesterday yield
  `,
  `
    abandon abov absorb accompani accomplish accord acquir adjust administr admir adopt affair afford afternoon
    aim along alter altern amaz america analysi ani anoth anticip appeal applic appoint appreci appropri approv
    approxim arc argu argument aris arrang aspect assembl assert atmospher attract awar award balanc ball bank
    bar beat beauti behavior bend benefit bill bitter blind block bond bother box brain branch bright broad
    brother brown brush bullet burn burst calcul capabl capac capit captain career cathol chair chapter charact
    characterist chest circl circumst class climb cloud coat coffe colleg column comfort commerci commit
    communism companion compet competit complex compon compos comput comrad conceiv concept conclud conclus
    confid confirm confront confus congreg conscious consequ constitut contact content contract contrast convers
    convict convinc cook cool cooper correct correspond count counti coupl crawl current curs curv daili damn
    date decis deduct defeat defend defens defin definit deliv depart depend depth deriv devic devot dictionari
    difficulti disappear display distant distinguish district disturb divid dog dollar doubl drag dri drug ear
    earn easili edg eight electr element empti enabl encount energi england entitl escap exact examin exceed
    except exchang exhibit expens experiment explan explor expos extens extent extrem facil factor failur fair
    faith fashion fast favor feder femal fenc fig flag flash flat flee flower fool foreign forest former fourth
    fraction frequent fresh fund further gas gather generat glass goal grant grass greater green guard guid guy
    hall happi heat heavi heavili hesit hide hill hire honor hotel humor hundr hurri hurt ident identifi ignor
    illustr imag imposs incid incom insid instal instant institut instruct instrument insur integr intend intern
    introduc invent invit isol jew jewish judg judgment jump kitchen knee knowledg known labor larger latter lay
    lean length lieuten liquid load lock loss lot lung machin mad main marriag match matur maximum mechan medic
    memori men mg mile militari million minim mission model moreov motiv mount muscl mysteri neck neighborhood
    news newspap nice nod nois north nose oblig occasion off offici on onset oppos opposit ordinari over oxygen
    pace page pair parent park particip particl paus payment peer perceiv perfect persist phase photograph pitch
    plane pleas polic polynomi poor popul popular portion precis predict prefer presenc preserv presid press
    primari princip principl profession promot provis purchas pure pursu quiet race radiat rage rain rank
    reaction realiti rear recal regular reject relationship releas relief remind resid resist respond retir
    reveal rich ring river roar roof rough round rush safe sale satisfi schedul scream sea search seat secret
    sensit sentenc seri serum seven shadow sharp shot sight silenc sin sink site sky slide slip slow smell snow
    soil solid solut solv somewhat son song sponsor spot squar standard stem stock stone straight strain stream
    style submit substanti succeed such suffici suit surviv sweep symbol tast tatter teacher team tear technic
    text thick thin thousand throat tie tissu titl tooth toss trace transfer tremend trial troop trust truth tube
    typic undertak union urg vagu variat vast victori villag visual vocat volum warm warn weak weight west will
    wind wit worker wound writer wrong yard yell yellow yet
  `,
  `
    abl about actual address admit advanc affect ago aid air allot anim anod apart appar armi around arriv art
    artist assign assist associ assur attack attent attitud audienc averag avoid bad basi basic battl bear bed
    befor black blood blow blue board book breath camp car chanc check christian clean cloth cold collect combin
    command comment common communic communiti concentr conduct connect consider construct corner corpor court cri
    critic cross crowd cultur danc danger data declar deep degre demonstr deni desir destroy detail detect
    difficult discov distanc distinct distribut doctor domin doubt dream dress drink dust each easi eat econom
    elimin emerg emot employe encourag enemi engag english equal equip especi essenti estim event everi exampl
    excit exercis extend farm father featur fellow few file film finger finish firm fit fix fli floor flow
    forward free front full futur gain game glanc gray growth guess hair handl hang hate heart hot husband immedi
    impress inch inde independ influenc initi insist instead intens interpret investig issu item kid lack languag
    late laugh left leg letter liber lift lip literatur local loud manner march market marri mass mayb member
    mention miss morn mouth movement murder music necessari notic obvious opportun origin outsid pain paint paper
    parti patient pattern percent physic piec polici possess pound pretti previous price privat procedur proceed
    process progress project promis proper properti propos protect protest publish pull push qualiti quick rapid
    readi real recent recommend red refus regard region religion repeat replac repli research respect respons
    rifl role roll rule sampl save scene score season secur select serious servic settl shake shape shelter shift
    ship short shoulder shout sign signific simpl simpli singl situat six size skill sleep slowli smoke soft soon
    sort sourc south southern space special specif speed spread spring stage stain statement store stori strang
    street strength stretch strong structur struggl student subject summer sun suppli surpris swing tabl tall tax
    techniqu ten tend term test theori therefor third threaten togeth tone top total touch town trade tradit
    travel treat treatment troubl true unit univers vari various vote wage wash wave wide wild window wood worri
  `,
  `
    accept achiev act action age agre alon alreadi amount announc answer appli approach arm assum attempt attend
    author avail away base best better big break busi buy catch cell center centuri charg choos church citi claim
    color compani compar concern condit contain contribut control cost countri cours creat cut dark dead deal
    death decid demand describ design discuss door down draw drive drop earli earth educ effort elect employ
    enjoy enter entir ever evid explain fact fail fall famili far fear feed fill final five forget four function
    god govern ground gun half hard histori hit hors hour human imagin improv individu industri involv job join
    kill kind land later law less level limit list listen love low maintain major manag mark materi matter measur
    mere method minut modern money month mother nation natur near next normal note noth object obtain occur onc
    order organ particular past perform perhap period permit pictur plant polit power practic prepar pressur
    prevent prove public purpos quit rais rang rate rather realiz realli recogn record reduc refer reflect remark
    remov repres rest ride rise road room school second section seek sell send sens separ share shoot similar
    sing smile social societi some sometim spend spirit stare stay step stress strike success sudden suffer
    suggest support suppos sure surfac system teach temperatur thought throw thus today train tree type up usual
    view visit wall war wear week white whole wife win wish woman wonder young
  `,
  `
    activ add again allow almost alway american area ask believ bodi boy bring build care carri case caus certain
    child clear close complet consid cover determin die effect end enough establish exist express field fight
    figur fire foot forc friend general girl great group grow happen high home hope hous howev idea import indic
    inform interest larg last lead learn let lie light line locat lose meet mind moment name night no number
    observ offer offic often old oper pass pay person plan point posit possibl probabl problem produc product
    program question reach read reason receiv regiment relat remain rememb report requir result return right same
    serv set sever side sit small soldier sound speak stop talk there three understand valu voic wait walk watch
    water well word world
  `,
  `
    all also appear back call chang continu day develop differ direct expect experi eye face follow form good
    hand head hear help here hold includ increas just keep leav life like littl live long mani most move much
    need never new open own part peopl place play present provid put run stand start state still studi thing too
    tri turn veri want way write youth
  `,
  `
    becom begin even feel first go look mean more now one onli other show so tell then think time two work year
  `,
  `
    be come do find get give have know make man not say see seem take use
  `,
];
