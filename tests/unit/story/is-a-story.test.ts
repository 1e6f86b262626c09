import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';

const NOTHING = /nothing to score/;
const LANGUAGE = /not read as English/;
const HAPPENED = /nothing that happened/;
const NOBODY = /Nobody/;
const CODE = /code/;
const LETTER = /letter/;
const INSTRUCTIONS = /instructions/;

describe('a text that is no story says so instead of getting a score', () => {
  test.each<[what: string, text: string, note: RegExp]>([
    ['nothing', '', NOTHING],
    ['white space', ' \n\t ', NOTHING],
    ['one word', 'Hello', NOTHING],
    ['a lone I', 'I', NOTHING],
    ['numbers', '1234 5678 90', NOTHING],
    ['emoji', '😀😀😀', NOTHING],
    ['one word again and again', 'word '.repeat(2000), /repeats/],
    ['lorem ipsum', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.', LANGUAGE],
    ['German', 'Ich habe ein Team von fünf Personen geleitet und die Kosten um 30 % gesenkt.', LANGUAGE],
    ['Spanish', 'Trabajé tres meses en la tienda y cambié la entrada porque los clientes se iban.', LANGUAGE],
    [
      'Hindi in Latin letters',
      'Maine apne team ke saath ek naya project shuru kiya. Humne do mahine mein sab theek kar diya aur manager bahut khush tha.',
      LANGUAGE,
    ],
    [
      'Indonesian',
      'Saya memimpin tim yang terdiri dari lima orang dan kami berhasil menurunkan biaya dalam enam bulan.',
      LANGUAGE,
    ],
    [
      'Russian in Latin letters',
      'Ya rukovodil otdelom iz pyati chelovek i my snizili raskhody na tret za god.',
      LANGUAGE,
    ],
    ['Polish', 'Kierowałem zespołem pięciu osób i obniżyłem koszty o 30%.', LANGUAGE],
    ['Chinese', '我在上一家公司领导了一个五人团队。', LANGUAGE],
    ['Hebrew', 'כתבתי את הקוד ואז תיקנתי אותו', LANGUAGE],
    ['JavaScript', 'const x = add(1, 2);\nif (x > 2) {\n  return { x: x };\n}', CODE],
    ['Python', 'import os\n\nclass Runner:\n    def __init__(self, path):\n        self.path = path', CODE],
    ['SQL', "SELECT name, COUNT(*) FROM orders WHERE day > '2024-01-01' GROUP BY name;", CODE],
    ['a recipe', 'Preheat the oven. Whisk the flour, sugar and butter, then bake for 25 minutes.', INSTRUCTIONS],
    [
      'a recipe that somebody loves',
      'I love this one. Preheat the oven. Whisk the eggs with the sugar, fold in the flour and bake. My children adore it.',
      INSTRUCTIONS,
    ],
    ['a shopping list', 'milk\neggs\n2 loaves of bread\nbutter\napples', HAPPENED],
    ['the same in a line', 'Milk, eggs, bread, butter, 6 apples and toilet paper', HAPPENED],
    ['a list of things to do', '- call mum\n- book my flights\n- pay my rent\n- email my landlord', HAPPENED],
    [
      'an opinion',
      'Climate change is one of the great challenges of our time. We must invest now, because the costs of waiting will be far greater.',
      HAPPENED,
    ],
    [
      'an article',
      'The museum opened in 1921. It holds some four thousand paintings and is known for its collection of prints, which draws visitors from many countries each year.',
      NOBODY,
    ],
    [
      'a news item that quotes somebody',
      'The council approved the new tram line on Monday after a debate of four hours. “We have waited twenty years for this,” said the mayor. Work is expected to begin next year.',
      NOBODY,
    ],
    [
      'an e-mail',
      'Hi Sarah,\n\nCould you please send me the slides of Monday? I need them for the call with the client tomorrow.\n\nThanks,\nTom',
      LETTER,
    ],
    [
      'a letter of application',
      'Dear Hiring Manager,\n\nI am writing to apply for the post of analyst. I built a forecast that cut stock by 12%, and I trained four colleagues.\n\nSincerely,\nLee',
      LETTER,
    ],
    ['the question alone', 'Tell me about a time you failed.', /question/],
  ])('%s', (_, text, note) => {
    const { score, checklist } = analyze(text);
    expect(score).toMatchObject({ total: 0, parts: [], note: expect.stringMatching(note) });
    expect(checklist).toEqual([]);
  });
});

test.each([
  'Led a team of 8 nurses.',
  'Responsible for the rota.',
  'Error rate: 4% to 1%',
  'i fixed the till',
  'We fixed it.',
  'Sole analyst for 40 clients',
  'In this time I am working like foreman and the trucks was arriving late.',
  '“You will never get this done,” my boss said. I rebuilt the queue in a week.',
  'I ran the kitchen and changed how we bake: I had the dough made at night, and waste fell by half.',
  'I wrote `const x = 1;` as a flag and removed `if (x) { run(); }` from four services.',
  'Hi, here is my draft.\nI was short of drivers. I called two retired ones and they drove for a week. I paid them out of the overtime. I changed the rota.\nThanks',
  'I would propose a shared rota earlier.',
])('but this is one: %s', (text) => {
  const { note, total } = analyze(text).score;
  expect(note).toBeUndefined();
  expect(total).toBeGreaterThan(0);
});
