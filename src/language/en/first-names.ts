import { wordSet } from '../words.ts';

/*
 * First names that nearly always say whether their bearer is a man or a woman: the most frequent ones of the U.S. Social
 * Security Administration's public-domain lists, with those that are common for both left out, and frequent names of
 * other languages that English-language news meets. Only used to tell whom "he" or "she" can stand for.
 */
export const MALE_NAMES = wordSet(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis
  jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger
  terry austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan
  albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mike bill bob jim tom
  dan dave steve chris matt ben tim jeff greg ted bernie barack joe rick ron don ken ray sam tony jeb marco mitch chuck
  harry barry neil ian simon graham colin nigel stuart martin hugh oliver luke adrian derek trevor craig allan leon
  mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdul mahmoud khalid yusuf carlos luis jorge miguel
  pedro antonio manuel francisco javier fernando ricardo eduardo roberto sergio pablo diego vladimir sergei dmitry
  mikhail alexei ivan igor oleg boris viktor andrei volodymyr oleksandr pierre jean francois jacques michel andre louis
  hans karl klaus jurgen wolfgang stefan markus lars sven erik johan giovanni giuseppe marco paolo luigi silvio jin wei
  narendra rahul amit rajesh sanjay hiroshi takashi kenji shinzo emmanuel antony ricky phil doug todd brad
  glenn dean dale clarence earl howard stanley leonard norman marvin melvin alfred ernest theodore clifford fred
  frederick lewis lloyd calvin derrick warren darren jared brett wesley floyd dwight lyndon newt rand rudy rex elon
  boris keir rishi nick karl bo emil otto felix hugo victor`,
);

export const FEMALE_NAMES = wordSet(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy
  kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet
  maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
  andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances
  jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany
  doris kayla alexis lori marie hillary nikki kamala condoleezza angela theresa ursula christine anne jane kate katie
  sally wendy jill kellyanne loretta elena sonia michele melania ivanka chelsea monica paula rosa carmen ana lucia
  isabel fatima aisha zainab maryam khadija leila natalia olga svetlana irina tatiana elena yulia anastasia marine
  brigitte claudia heidi ingrid astrid greta nancy dianne tammy peggy connie rhonda kristen kirsten erin kristin holly
  vanessa veronica jeanne jenny tina dawn lynn leslie sheila suzanne yvonne gail joanne maureen eileen bridget fiona
  gillian nicola priti liz rosalind penny philippa annette valerie tulsi sarah carly carrie megyn wanda rita edith ida ada nora clara eva irene`,
);
