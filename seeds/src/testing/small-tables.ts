import { parseTable } from '../parse-table.ts';
import { TABLE_HEADERS, type Tables } from '../table.ts';

/** A network of a handful of rows in the canonical form, every file and every kind of reference in it. */
const FILES: Readonly<Record<string, string>> = {
  'documents.csv': `id,title,publisher,date,url,kind,retrieved
doc-a,Jahresbericht,Verein,2021-03,https://example.org/a,WEB,2026-11-01
own-knowledge,Eigenes Wissen,,,,OWN_KNOWLEDGE,
`,
  'themes.csv': `id,name_de,name_en,broader_id,definition_de,definition_en,sources
dialog,Dialog,Dialogue,,,,doc-a
messen,Messen,Fairs,dialog,,,doc-a
`,
  'formats.csv': `id,name_de,name_en,definition_de,definition_en
rundgang,Rundgang,Tour,,
`,
  'regions.csv': `id,level,name,type,parent_id,nuts,ags,lat,lon,sources,confidence
01002,DISTRICT,Kiel,,DE-SH,,01002,54.3213,10.1349,doc-a,HIGH
DE,COUNTRY,Deutschland,,,,,,,doc-a,HIGH
DE-SH,STATE,Schleswig-Holstein,,DE,,01,,,doc-a,HIGH
`,
  'organisations.csv': `id,kind,name,short_name,level,status,founded,dissolved,town,lat,lon,state,website,description_de,sources,confidence
bund,FEDERAL_MINISTRY,Ministerium,M,FEDERAL,ACTIVE,1949,,Berlin,52.5244,13.4105,DE-BE,https://example.org,,doc-a;own-knowledge,HIGH
werft,COMPANY,Werft,,,UNKNOWN,,,Wien,,,,,,own-knowledge,MEDIUM
`,
  'persons.csv': `id,name,title,sources,confidence
ada,Ada,Dr.,doc-a,HIGH
`,
  'programmes.csv': `id,kind,name,short_name,start,end,description_de,sources,confidence
plan,STRATEGY,Plan,,2019,2021,,doc-a,HIGH
`,
  'events.csv': `id,kind,name_de,name_en,part_of,start,end,mode,town,lat,lon,participants,motto,description_de,sources,confidence
tag,SESSION,Tag,Day,woche,2021-03-16,2021-03-16,ONSITE,Kiel,54.3,10.1,40,,,doc-a,HIGH
woche,CAMPAIGN_WEEK,Woche,Week,,2021-03-15,2021-03-19,,,,,,,,doc-a,HIGH
`,
  'practices.csv': `id,name,format_id,year,description_de,sources,confidence
werft-rundgang,Rundgang in der Werft,rundgang,2022,,doc-a,HIGH
`,
  'organisation_names.csv': `organisation_id,name,short_name,valid_from,valid_until,kind,sources
bund,Amt,A,1949,1971,OFFICIAL,doc-a
bund,Behörde,,,,ALIAS,doc-a;own-knowledge
`,
  'indicators.csv': `region_id,indicator,value,unit,year,sources
01002,population,248873,persons,2023,doc-a
`,
  'links.csv': `id,from_label,from_id,type,to_label,to_id,role,since,until,sources,confidence
werft~COOPERATES_WITH~bund,Organisation,werft,COOPERATES_WITH,Organisation,bund,,,,doc-a,HIGH
werft~MEMBER_OF~bund,Organisation,werft,MEMBER_OF,Organisation,bund,Beirat,2015,2017,doc-a,HIGH
werft~MEMBER_OF~bund~2019,Organisation,werft,MEMBER_OF,Organisation,bund,,2019,,doc-a,HIGH
werft~SEATED_IN~01002,Organisation,werft,SEATED_IN,Region,01002,,,,doc-a,HIGH
`,
};

/** The small network, freshly parsed. */
export function smallTables(): Tables {
  const encoder = new TextEncoder();
  const parsed = [...TABLE_HEADERS].map(([file, header]) =>
    parseTable(file, encoder.encode(FILES[file]), header),
  );
  return {
    byFile: new Map(parsed.map(({ table }) => [table.file, table])),
    issues: parsed.flatMap(({ issues }) => issues),
  };
}
