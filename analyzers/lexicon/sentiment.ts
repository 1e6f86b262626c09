/** Words in which a feeling stands for an outcome: who feels, what, and how a thing is said to have gone. */
import { words } from './words';

export const PEOPLE = words(`
  everyone everybody team manager boss client clients customer customers they he she users user students student pupils
  pupil parents parent guests guest lead leads leader stakeholders management leadership director supervisor people staff
  colleagues colleague teacher teachers patient patients family families residents resident crew captain matron
  teammates business company sponsor sponsors investors audience attendees members member owner owners professor
  commander officer board executives partner partners all both them crowd class children kids visitors volunteers
  participants head headteacher nurse nurses doctor doctors consultant sergeant soldiers unit department neighbours
  neighbors mentor tutor lecturer employer ceo cto vp founder founders daughter daughters son sons mother father mum dad wife husband lady ladies gentleman man men woman women boy boys girl girls child relatives engineers drivers operators technicians developers designers cooks chefs porters cleaners tenants farmers interviewer judges community buyer buyers seller
  passengers passenger shoppers learners employees office headquarters hq`);
export const PLEASED = words(`
  happy pleased satisfied impressed delighted thrilled glad grateful content appreciative thankful overjoyed ecstatic
  relieved amazed happier excited blown-away smiling joyful reassured complimentary chuffed elated proud blown
  enthusiastic comfortable encouraged inspired motivated touched pumped stoked buzzing psyched hyped ecstatic gushing`);
export const LIKED = words('liked loved appreciated enjoyed');
/** With "now" or "still": what holds since. */
export const LIKE = words('like likes love loves enjoy enjoys trust trusts prefer prefers appreciate appreciates');
export const WELL = words(`
  well okay ok fine great good smoothly perfectly nicely successfully better alright brilliantly beautifully amazing
  fantastic wonderful excellent successful`);
export const WENT = words('went worked turned ended came got became was were runs works goes');
export const EVENTS = words(`
  it everything things this that event project presentation launch day session meeting shift lesson demo plan fundraiser
  trip show conference release rollout move migration visit inspection interview exercise operation situation mood
  atmosphere relationship feedback outcome result results response reception reaction morale review reviews all
  handover handovers performance match tour party wedding service campaign workshop training`);
export const BE = words('was were is are felt seemed got became looked');
/** Phrases that praise without evidence. */
export const PRAISE = {
  praise: `great/good/positive/excellent/amazing/fantastic/wonderful/nice/lovely/brilliant feedback/comments/reviews|
good/great/positive/excellent/nice response from|a great/huge/big/real/complete/total/massive/resounding success|a very/really/truly/hugely/overwhelmingly great/good/positive/big/nice/successful/happy outcome/result/experience/success/impact/difference/event|
a great/huge/big/real/positive/massive/significant/lasting/good/meaningful/profound difference/impact|
a great/good/amazing/valuable/wonderful/rewarding/fantastic/positive experience|came out stronger|a success|a big win|
won everyone over|gratitude|their appreciation|their satisfaction|i was proud of|we were proud of|i am proud of|
worked like a charm|back to normal|back on track|over the moon|a great/good/nice/happy result/outcome/ending|
a lot of praise|lots of praise|received praise|got praise|many compliments|felt better|felt much better|felt valued|
felt supported|felt appreciated|felt heard|made everyone happy|made them happy|made her happy|made him happy|
such a/an great/amazing/good/positive/wonderful/lovely/fantastic/incredible experience/success/day/event/feeling|well received|positively/warmly/favourably/favorably received|a shout-out|a shout out|a pat on the back|without a hitch|exceeded expectations|exceeded everyone's expectations|better for everyone|
everyone benefited|everyone was better off|smiles all round|sense of achievement|sense of pride|had fun|a lot of fun|efforts were appreciated|work was appreciated|received awards/accolades|was awesome|gave me more confidence|a positive feedback|sense of accomplishment|was worth it|well worth it|made life easier|made everyone's life easier|
made our lives easier|made their lives easier|a happy ending|turned things around|turned it around|a weight off|it helped a lot|helped a lot|couldn't have gone better|
could not have gone better|all was well|a positive effect|a good effect|a positive outcome|paid off|went down well|went down really/very well|felt seen|felt included|
felt respected|feel valued|feel heard|feel supported|a better atmosphere|recognised for my work|recognized for my work|positive recognition|received recognition|got recognition|
a job well done|lots of compliments|a lot of compliments|good/great/much appreciation|received compliments/appreciation/thanks|
best/greatest/proudest experience/summer/year/day/moment/time/thing/decision of my/our life/career/year/degree|one of the best/proudest/happiest *|
got/get/getting on/along fine/well/great/brilliantly|got/get on/along really/very/so/much well/better|a better/stronger/great/closer relationship|a much better/stronger/closer relationship|
team/class/department/community/business benefited|whole * benefited|kept coming back|came closer together|closer together|community/everyone/team came together|community/everyone/team really came together|
got on board|everyone was on board|proved effective/successful/useful/popular/helpful/valuable|proved very/really/highly/extremely/hugely effective/successful/useful/popular/helpful/valuable|
proved to be effective/successful/useful/popular/helpful/valuable|still talk/talks/talking about it|we all learned/learnt *|win-win|it was lovely/great/amazing/nice/wonderful/brilliant/good/rewarding to see/watch|got through it|made it through|game changer|game-changer|a big/huge/real/great/massive/much-needed boost|gave everyone a boost|
a big/huge/real/great/massive/noticeable effect/improvement|turned out to be useful/helpful/valuable/popular/effective|
turned out to be very/really/extremely/so useful/helpful/valuable/popular/effective|like clockwork|in better shape|in much better shape|in a better place|in a much better place|
proud of the work/result/outcome/team|felt proud|felt really/very/so/extremely proud|were coming back|trust was restored|trust has been restored|good as gold|restored trust|could finally rest/relax/breathe/focus|had a great/wonderful/good/lovely/brilliant/fantastic/amazing time/day/evening|exactly what he/she/they needed/wanted|
something of a difference|a bit of a difference|made all the difference|came out of it closer/better|something special|something really/very/truly/quite special|no hard feelings|made her/him/them/us/everyone/people * happier|made her/him/them/us/everyone/people a lot/bit/little happier/safer/calmer|
brought joy/happiness/smiles to|boosted my/our/their/her/his confidence/morale/spirits|a highly/very/truly/really/incredibly/hugely rewarding/valuable/enriching/fulfilling experience|for the better|we did well|i did well|did really/very/so/pretty well|a good/great/real/lovely vibe/buzz|real buzz about|blew over|a massive/huge/real/big/great/massive hit|brightened * day|brightened people's day|people noticed|a smile on * face|smile on their/her/his face|sings/sing/sang my praises|morale's up|more/much harmonious|best of friends|the best of friends|a/an fan/advocate of|is/are a huge/big fan|is a fan|more laughter|pleased as punch|tickled pink|a far/much/far nicer/better/happier atmosphere|a nicer/happier/better/calmer/warmer atmosphere|a different child/person/man/woman/place|a new man/woman/person|very/really/all worthwhile|worthwhile experience|gone/went/going down a treat|went/gone down like a dream|worked a treat|worked wonders|is/was night and day|appreciated very much|very grateful for|felt part of|couldn't believe it|singing my praises|hats off|thumbs up|
restored my/his/her/their faith|happy bunnies|a breath of fresh air|a joy to|a successful/positive/great/good/favourable/favorable outcome|did a good/great/amazing/brilliant/fantastic/excellent job|a happy/satisfied/delighted customer/client/guest|a nice/good/great/lovely/glowing/positive/five-star review/write-up|nice/good/great/lovely/glowing reviews|a huge/real/great relief|much for the better|a sucess|loved every minute|could not have been happier|couldn't have been happier|couldn't be happier|couldn't thank me/us enough|i was/got praised/commended/complimented/congratulated|ended up liking/loving/enjoying|noticed the difference/improvement|was a hit|were a hit|big hit|happy with my work/effort/performance|happy with the work/outcome/result/results/service/solution`,
};
