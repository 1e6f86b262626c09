/** The words by which a sentence shows its place in a story. Our choice throughout: the field's usual turns. */
import { phraseTable } from '../grammar/phrases';

export const cuePhrases = phraseTable({
  /** Sets a scene: time, place, post. */
  scene:
    '^when i was|^when i worked|^when i started|^when i joined|^while i was|^while working|^while i worked|^during my|^in my previous|^in my last|^in my current|^in my role|' +
    '^in my first|^in my second|^in my third|^in my final|^at my previous|^at my last|^at my current|^at my old|^at my first|^early in my|^a few weeks into|^as a/an|^last year|^last summer|' +
    '^last month|^last autumn|^last winter|^last spring|^two years ago|^three years ago|^a few years ago|^years ago|^back in|^once|^one day|^one time|' +
    '^on my first|^in my * year|^in my * role|^in my * job|^on placement|^during a|^during our|^during the|^in a previous|^i was working|^i was running|^i was a/an|' +
    '^we were|^our team was|^my team was|^at the time|^at university|^at school|^at college|^a time when|^there was/were|' +
    '^i worked as|^i worked in|^i worked at|^i worked for|^i work in|^i work at|^i work as|^i volunteered at|^i volunteer at|^i joined|^i had been|^we had been|' +
    'comes to mind|one example|for context|some context|by way of background|^in this role|a bit of background',
  /** Names the trouble. */
  problem:
    'problem|problems|issue|issues|challenge|challenges|bottleneck|bottlenecks|struggling|struggled|struggle|failing|crisis|shortage|backlog|delays|conflict|' +
    'disagreement|disagreed|difficult|unfortunately|however|complaints|complaining|outage|outages|downtime|losing|lost|missed|missing|errors|risk|behind|lacked|broken|broke|' +
    'frustrated|angry|upset|distressed|agitated|anxious|confused|overwhelmed|unhappy|rude|dropped out|ran out|running out|fell through|at risk|too slow|' +
    'out of money/stock/time|nearly/almost out|no one|nobody|no clear|no formal|no budget|not enough|too many|too few|too long|went wrong|by hand|manual|manually|outdated|declining|silently|mistake|mistakes',
  /** States what was to be done. */
  task:
    'my task|my goal|my role was|my role involved|my specific role|my responsibility|my responsibilities|my job was|my objective|my aim|my mission|my brief|my part was|my remit|' +
    'my main goal|my main task|my manager/boss/supervisor/lead/director/teacher/mentor/head asked/told/suggested/wanted/assigned|i was asked|i was assigned|i was tasked|i was told to|i was responsible|i was in charge|i was given the task|i was given|i was charged|' +
    'i needed to|^i had to|^we needed to|^we had to|i wanted to|i needed the|^i aimed to|^i set out|it was my job/task/role/responsibility/duty/turn/part|it fell to me|the goal was|the task was|the aim was|the objective was|' +
    'challenge was|the key challenge|goal was to|task was to|responsible for|it was up to me|needed to ensure|i recognised the need|i recognized the need|i saw the need|i saw a need|' +
    'as the lead|as lead|our goal|our task|our target|we were asked|we were tasked|our objective|what was needed|the target was|the brief was|i was to|i volunteered to lead|i took on|i took responsibility for',
  /** Somebody sets the candidate a task (where the candidate is not the one who speaks). */
  order:
    'told/asked/wanted/suggested/assigned/tasked/expected/needed/instructed/ordered/put/gave/charged/requested/wants me/us/somebody/someone|told my partner|can you take/see/look/have|suggested that i|suggested i|wanted a/an/the/at|asked for',
  /** The candidate was set a task. */
  ordered:
    'was/were/got/been told/asked/assigned/tasked/given/charged/instructed/appointed/hired/elected/meant/supposed/accountable|put in charge|made responsible|took it upon|set myself|set ourselves|fell to me',
  /** Where the candidate's own remit ended. */
  remit:
    "outside my/our|beyond my/our|not part of|wasn't part of|not my|wasn't my|isn't my|wasn't mine|not mine|nobody's job|no one's job|belonged to|not in my|wasn't in my|wasn't on my/our/the|not on my/our/the|" +
    "wasn't assigned|not assigned|nobody/no had/one asked|no one had asked|nobody asked|my responsibility|was mine|were mine|sat with|was not under|wasn't under|no say in|no responsibility|was for the|that left|would take charge|only supposed to|only meant to|supposed to|was on me",
  /** What was done again and again. */
  habit:
    'a/per/every/each day/week/month/year/night/shift/morning/evening/term|by hand|usually|regularly|each/every time|most days|used to|always',
  /** Orders the steps. */
  step:
    '^finally|^lastly|^first|^firstly|^second|^secondly|^third|^thirdly|^next|^then|^after that|^to do this|^to do so|^to achieve this|^to solve this|^to fix this|^to address this|^to begin with|^to start|^my first|' +
    '^i started by|^i began by|^initially|^from there|^meanwhile|^in parallel|^once|^step|^so i|^then i|^so we|^instead|^rather than|^i also|^i then|^i first|^i immediately|^the first thing|' +
    '^this involved|^this meant|^this included|^i made sure|^i decided|^i took the initiative|^i took initiative',
  /** Announces what came of it. */
  result:
    'as a result|as a consequence|consequently|in the end|ultimately|eventually|^the result|the results|the outcome|^this led|^this resulted|resulted in|resulting in|which led to|led to|' +
    '^this reduced|^this improved|^this increased|^this saved|^this cut|^this allowed|^this enabled|^this meant that|^this helped|^that meant|^thanks to|^by the end|within * weeks/months/days/hours|' +
    '^after * week/weeks/month/months/day/days/year/years|^since launch|^since then|^in total|^overall|went live|on time|ahead of schedule|under budget|on schedule|success|successful|successfully|worked out|paid off|turned out well|it went well|' +
    'was/were able to|managed to|so far|to date|adopted by|was/were adopted|became the standard|in recognition|award|satisfied|grateful|gratitude|thanked|thankful|pleased|impressed|happy|' +
    'feedback|compared with/to|up from|down from|from * to|per cent|percent|a/per week|a/per month|a/per year|on average|zero|no longer|never again|nowadays|today|still in|to this day|ever since|got used to|got through|got better|doubled|halved|tripled',
  /** Looks back. */
  reflection:
    "i learned|i learnt|i have learned|i have learnt|i've learned|i've learnt|lesson was/is/here/for/from/i/that/in|lessons|lesson learned/learnt|a valuable lesson|an important lesson|hard lesson|big lesson|real lesson|taught me|showed me|looking back|in hindsight|with hindsight|on reflection|reflecting on|in retrospect|" +
    "next time|if i were to|if i was to|if i had to|if i could|i would have|i'd have|i would now|i'd now|i now|i took from|takeaway|takeaways|i realised|i realized|made me realise|made me realize|" +
    "reinforced|reminded me|this experience|the experience|what i|going forward|in future|in the future|from then on|since then|ever since|i've found|i have found|i find|i still use|i still|i think|i believe|" +
    "i always|i would|i'd|do differently|done differently|differently|changed how|changed the way|made me|i came away|the bit i|importance of|is/are key|is everything|is/are important|learning experience|i have since|i've since|i apply|i came to|key insight|helped me understand|" +
    "i understood that|i should have|should've|what stays with me|stayed with me|what i had taken|what i had missed|made the difference|i open with|i no longer|i have since|if i did it again|if i did it over|if i were doing|if i saw|if i had my time|from now on|lesson kept|i never|i should|should have|i'd want|i got from|" +
    'i keep|i check|i ask|used to think|was quicker than|wherever|anywhere i',
  /** What would have been. */
  hindsight:
    "would/could/should/might/would've/should've have|would/could/should/might not have|would've|should've|could've",
  /** Speaks to the reader, not of the story. */
  aside:
    'great question|good question|glad you asked|thank you|thanks for|thanks in advance|for asking|tell me about|describe a time|give me an example|give an example|hope this|hope that helps|let me|let me know|' +
    "^hi|^hello|^dear|^hey|best regards|kind regards|any feedback|please review|happy to|that's my|that is my|here is my|here's my|here is a/an|here's a/an|^question|^answer|^yes|^sure|^of course|draft|to be honest|think of one|think of a/an|forgive me|my examples/example|that's basically/about|^so yeah|i hope that|please tell|any comments|i'd be happy",
});

export type Cue = ReturnType<typeof cuePhrases>[number]['key'];
