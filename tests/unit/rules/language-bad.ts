/** Sentences that a rule on filler, figures or lessons must underline, one a line, by rule. */
export const UNDERLINED: Record<string, string> = {
  'unquantified-result': `
Bookings went through the roof.
Lost keys are few and far between now.
The hall emptied much quicker than normal.
The night calls have slowed down.
The savings were substantial.
It helped to achieve a reduction in waste.
The result of my changes was a more reliable rota.
We got an excellent mark.
The tills are a lot less noisy.
Complaints have all but disappeared.
Sickness fell away sharply.
As a result, patient satisfaction improved.
This reduced the number of medication errors on the ward.
The new rota cut overtime and improved morale.
Waiting times came down.
Falls became less common.
Waiting times were reduced.
Sales went up in the following months.
The change increased footfall and boosted sales.
My changes made the process much faster.
This made our deployments more reliable.
The pipeline ran faster and failed less often.
We saw an increase in customer retention.
There was a noticeable improvement in attendance.
The result was a more efficient handover.
The project was delivered successfully.
I successfully launched the new menu.
The migration was completed successfully.
This helped reduce costs across the department.
which helped the company save money
The pupils made good progress.
My pupils' results improved by the end of the year.
Productivity increased and errors decreased.
Streamlined the onboarding process for new starters
Improved customer satisfaction by redesigning the returns desk
• Reduced operating costs through vendor renegotiation
Increased sales and grew the client base
i fixed the bug and the app became faster.
The unit's readiness improved.
Customer complaints fell.
Engagement grew and more people joined.
The system became more stable after that.
This led to better communication between the departments.
It resulted in fewer errors and higher productivity.
The incident rate dropped and the team's confidence grew.
Revenue has increased since then.
Our conversion rate got better.
The response time is much better now.
The work I did optimised the query and enhanced performance.
It improved efficiency.
That prevented further delays and saved money.
We hit our targets.
We exceeded our sales target for the quarter.
By Easter, far fewer pupils were arriving late.
Within a term her reading had really come on and lateness fell.
That brought our food waste right down.
Deliveries became more reliable.
The whole intake process runs much smoother now.
This freed up nurses' time.
The campaign brought in lots more sign-ups and more volunteers.
It led to an improvement in punctuality.
The new signs cut injuries on the yard.
Our ratings went up.
Breakages on the line decreased.
There were fewer arguments about the rota and fewer mistakes.
Turnout at the meetings picked up.
I got the backlog down.
- Grew the subscriber base through weekly posts
- Cut delivery costs by switching couriers
The handover got a lot quicker.
My essays improved and so did my marks.
Vacancies reduced noticeably after the open day.`,
  'vague-amount': `
I found umpteen copies of the form.
The gate jammed every so often.
The parcels waited weeks on end.
I finished it in record time.
A large percentage of the calls were about parking.
I dealt with a lot of customers every shift.
I trained several new starters.
It took us several weeks to find the cause.
After many months of work, the centre opened.
There were numerous complaints about the canteen.
We received lots of positive comments.
The app was used by thousands of people.
Hundreds of families came to the open day.
Response time improved dramatically.
Costs fell substantially.
We saved a lot of money.
I spent a lot of time on the phone with parents.
We lost a significant amount of revenue.
I had been there for quite some time.
A handful of soldiers were injured.
A few customers complained about the queue.
I handled a high volume of calls.
I processed large amounts of data.
I made dozens of calls.
We saw a huge increase in sign-ups.
Sales increased a lot.
The number of errors dropped a great deal.
I coordinated multiple vendors across several countries.
I phoned loads of suppliers that afternoon.
We had a handful of complaints in the first week.
Most of it took ages.
The majority of the residents had never been asked.
I checked the stock multiple times a day.
The lift had been broken for a while.
It cost a significant amount of money.
Countless emails went unanswered.
The price went down drastically.`,
  'generic-impact': `
The guests were over the moon and it went down a treat.
Everyone walked away happy.
The feedback has been overwhelmingly positive.
The head office was well impressed.
It made something of a difference.
In the end it all came together nicely.
The engineers love it.
The client was very happy with the outcome.
My manager was impressed.
My boss was really pleased with how I handled it.
Everyone loved it.
The event was a success.
The presentation went well.
It all worked out in the end.
Things got better.
The situation improved.
We got good feedback from the parents.
The customer left happy.
The customer left the store satisfied.
Team morale was great.
It made a real difference to the pupils.
It had a positive impact on the team.
The feedback was overwhelmingly positive.
The crowd enjoyed the show.
They were grateful for my help.
My team leader praised me for my effort.
I received a lot of praise for it.
In the end, it was all good.
It turned out great.
The project was a huge success and everybody was satisfied.
i got good response from my manager.
The commander was pleased with our performance.
The patient felt better and thanked me.
The family was very thankful.
My colleagues appreciated my efforts.
It was a great experience for everyone involved.
We ended up with a great result.
I was proud of the result.
Overall the outcome was positive.
She was over the moon.
All stakeholders were happy with the new process.
Management liked the idea.
The whole ward was relieved.
My sergeant was really impressed by it.
Parents were over the moon.
The open evening was a great success.
The day went without a hitch and everyone enjoyed it.
I got some really nice comments from the customers.
The tenants were much happier.
Head office loved the idea.
It ended well for all of us.
The new layout worked really well.
The training was well received.
My efforts paid off.
It went down well with the regulars.
The staff felt heard.
I got a shout-out from the area manager.
It made life easier for the whole shift.
She was so grateful.
Everyone was really proud of what we did.`,
  'generic-lesson': `
The moral of the story is to always listen.
Getting people on side early is half the battle.
It taught us the value of teamwork.
I learned that safety comes first.
It was a valuable lesson in patience.
At the end of the day you have to treat people how you would like to be treated.
I learned that communication is key.
I learnt the importance of teamwork.
This experience taught me the value of hard work.
I learned how to work under pressure.
It taught me to never give up.
Next time I would communicate better.
I learned to be more patient.
I realised that honesty is the best policy.
From this I learned that you should always listen to people.
I would plan better next time.
What I learned is that teamwork makes the dream work.
The main takeaway was that preparation is important.
Communication is really important in any team.
It showed me how important it is to stay calm.
I learned a lot from this experience.
I grew a lot as a person.
It was a great learning experience.
I learned to manage my time better.
In future I will ask for help sooner.
i learned that we should always trust the team.
Overall, I learned that every problem has a solution.
I learned the importance of attention to detail.
This taught me that leadership is about listening.
The main thing I took from this is that preparation is everything.
I've learned to always double-check my work.
It made me realise how important it is to listen to people.
My biggest takeaway was to never assume anything.
I learned that good communication prevents problems.
I now know how to be a better team player.
Looking back, I would ask for help sooner.
What I took away is that every customer is different.
I learned that you can't please everyone.
It reinforced the importance of staying organised.
It improved my communication skills.
This experience made me a better nurse.
Next time I would start earlier.
I should have asked for help sooner.
If I did it again I would plan better.
Hard work always pays off.
I learned not to be afraid to ask for help.
I learned that a little kindness goes a long way.
It was a real eye-opener and I learned so much.
I learned the value of good preparation.
I realised that teams work best when everyone communicates.
My lesson from this was to trust my instincts.
I would be more organised in the future.
The experience taught me how to deal with difficult people.`,
  filler: `
I was, if I'm being honest, the one who ordered it.
The queue was at like forty people.
It makes a difference, really.
Honestly, I was just really tired.
I actually rebuilt the whole thing from scratch.
It was literally falling apart.
The queue was very long.
It was a very difficult situation.
So yeah, we opened on time.
To be honest, the plan was weak.
I basically just told him to stop.
At the end of the day, it was my call.
The thing is, nobody had checked.
It is important to note that the vendor was new.
I kind of took over.
It was sort of my idea.
I obviously knew the risk.
I was really excited.
With regard to the rota, I wrote a new one.
I simply asked her what she needed.
Needless to say, the manager was cross.
I made the decision to close the till.
It was totally chaotic.
I absolutely loved the challenge.
He was like really angry.
I, you know, stepped in.
Basically what happened was that the server crashed.
I did it in spite of the fact that I was ill.
Well, I rang the supplier.
I did it on a daily basis.
To be perfectly honest, I was lost.
The ward was pretty much full.
I was super nervous.
I sort of took charge.
I came to the conclusion that the pump was faulty.`,
  hedge: `
I dare say the plan worked.
If I remember rightly, the queue was gone by noon.
I tried my hardest to keep the ward calm.
I think I did a good job.
Maybe I could have done better.
I guess I was the leader.
I kind of feel it worked.
I tried to calm her down.
I tried my best to help.
We attempted to fix the leak.
It probably saved some time.
Hopefully they will use it.
I would say that it went fine.
It somewhat improved the flow.
I feel like I handled it well.
I believe I showed leadership.
Perhaps the biggest win was the new form.
I suppose the plan was mine.
It seemed to work.
I was trying to keep everyone calm.
In my opinion, the process improved.
I more or less ran the desk.
I was hoping to improve the service.
I did my best to answer.
I like to think I handled it well.
It was my idea, I guess.
I kind of tried to lead the group.
I'd say the plan worked.
- Tried to improve the filing system
In my view the change paid off.
It seemed to help.`,
};
