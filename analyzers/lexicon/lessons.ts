/** Words of lessons that fit any story. */
import { words } from './words';

/** What every candidate says they learned. */
export const VIRTUES = words(`
  communication communicating communicate teamwork collaboration collaborating collaborate team cooperation planning plan
  organisation organization organised organized management patience patient persistence perseverance persevere resilience
  resilient hard work leadership leading trust empathy compassion honesty honest listening listen flexibility flexible
  adaptability adaptable adapt attitude positive ownership proactive initiative help feedback confidence confident
  prioritisation prioritization prioritise prioritize preparation preparing prepare prepared responsibility responsible
  accountability accountable transparency transparent respect kindness kind detail details motivation motivated learning grow
  growth mistakes mistake calm focus focused discipline clarity support delegate delegating delegation consistency
  consistent dedication commitment determination professionalism professional humility humble integrity balance
  time-management multitasking networking creativity creative curiosity open-minded self-belief belief
  hardworking diligence diligent reliability reliable punctual punctuality courage brave bravery passion assertive organising organizing empathetic supportive resourcefulness resourceful perseverance tenacity grit composure compassionate safety stakeholder stakeholders persistance inclusion diversity diverse compromise dialogue negotiation relationships relationship follow-up presentation coaching mentoring mentorship attitude integrity morale rapport`);

/** Words that carry no story of their own: grammar, and what is said of any work, any people, any problem. */
export const PLAIN = words(`
  the a an of in and to with my your our their his her it is are was were be being been that this these those as or if than
  i you we it's there they one people person somebody others everyone anyone someone nobody no-one each team teams members
  member colleagues colleague teammates boss manager managers work working worked very really so more most always never can
  can't cannot could should shouldn't would will must need needs needed have has had having not no do does did doing don't
  doesn't important importance key crucial essential vital critical valuable value values power everything anything nothing
  something much many how what when why who where on at for from by about into up out off too also even just only first
  good great better best bad worse worst well clear clearly effective effectively open early earlier soon sooner late often
  quickly responding respond taking take make makes making made asking ask asked give gives giving having any every all
  together each other success successful successfully skills skill job life world project projects thing things situation
  situations experience experiences time times under pressure next different same new own way ways right wrong hard easy
  difficult simple small big little bit lot matter matters mattered count counts long short run term end start starting
  started finish keep keeping stay staying stays calm pull pulling come comes go goes going get getting gets lead leads
  leader leaders think thinking thought know knowing knows knowledge try trying tried understand understanding speak
  speaking talk talking say saying tell telling show showing set setting put believe believing step back side sides problem
  problems issue issues conflict conflicts challenge challenges challenging solution solutions solve solving question
  questions answer answers idea ideas opinion opinions view views viewpoint viewpoints perspective perspectives goal goals
  deadline deadlines expectation expectations result results outcome outcomes change changes decision decisions learn
  learned learnt lesson lessons taught me us myself yourself ourselves took away main teaching nursing business workplace environment
  industry career stressful busy line field role possible impossible different customer customers client clients service
  quality kids children students patients users user class stakeholders stakeholder
  people's everyone's difference differences dream worlds journey process processes part player players communicator listener planner person nurse teacher manager professional instincts gut afraid okay ok alright fine box outside virtue policy dream curve eye-opener pays off battle half check checking checked double doctor doctors nurses teachers alert alertness easier bringing bring brings together-ness guest guests child got you've we've i've kinder listeners heard speak voice thing's open-minded future dealing deal deals handle handling real strong stronger strength strengths weakness weaknesses care caring careful carefully
  double-check remember forget assume assuming assumptions honest perfect practice bigger picture comfort zone pays pay
  building build heart powerful find finds works hard-earned learns differently esential differently personally professionally grow mindset stepping stone success successes believe gut instinct instincts extra mile allways worth underestimate overlook
  training falls fall into place else like treat treated treating want takeaway motto opinion mind minds pushback pushbacks resources leverage around honest
  remain remaining composed exceptional excellent deliver delivering engaging engage engagement community communities kind sort scheme public silo silos breaking down modern increase increasing efficiency productivity productive
  chance mean value matter appreciate improve develop become build reward rewards fail failing failure failures failed day today tomorrow now then before after during while throughout`);

/** What a virtue is said to be. */
export const IMPORTANT = words(`
  important key crucial essential vital critical everything invaluable paramount necessary priceless fundamental
  half possible underrated`);
