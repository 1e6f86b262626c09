/** Phrases that take back what is said, by how their place must be looked at. The lists are our choice. */
export const HEDGES = {
  opinion: `
i think|i guess|i believe|i actually/really/honestly/personally/genuinely/do/still think/believe/feel|i suppose|i reckon|i dare say|i daresay|i feel like|i feel that|i would say|i'd say|i felt like|in my opinion|in my view|
in my humble/personal opinion|i kind of feel|i sort of feel|i want to say|i'd like to think|i would like to think|i like to think|
i'm pretty/fairly/quite sure|i am pretty/fairly/quite sure|it seems like|it seems that|it appears that|it seemed like|it would seem that`,
  aside: `
as far as i know|as far as i can tell|as far as i remember|if i remember correctly|if i recall correctly|if i'm not mistaken|if memory serves|if i remember rightly|if i recall rightly|
to some extent|to a certain extent|to some degree|i'm not sure but|i'm not an expert but|i could be wrong but|i might be wrong but|i don't know but|i don't know if this/that counts|i'm not sure if this/that counts|i don't know if that makes sense|not sure if this/that counts`,
  doubt: 'maybe|perhaps|hopefully|somewhat|more or less|arguably|presumably|i hope|probably',
  might: 'might/may/could have helped/improved/saved/contributed/prevented/reduced|might/may have been/made',
  bit: 'a bit|a little bit|a little',
  attempt: `
i tried to|i try to|i tried not to|we tried to|and tried to|and attempted to|i was trying to|i attempted to|we attempted to|i sought to|i tried my best to|
we tried our best to|i did my best to|we did our best to|i was hoping to|it seemed to|this seemed to|i endeavoured to|i endeavored to|
i kind/sort of tried to|kind/sort of tried to|i just tried to|i basically tried to|i really tried to|i always tried to|i also tried to|^tried to|^attempted to|i gave it my best|tried my hardest to|did my hardest to|i tried my best`,
};
