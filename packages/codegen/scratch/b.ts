import {jsonSchema,jsonSchemaDraft07} from '../src/json-schema.js';
import {Ajv2020} from 'ajv/dist/2020.js'; import {Ajv} from 'ajv';
import {readFileSync,readdirSync} from 'node:fs';
const s=jsonSchema();console.log(JSON.stringify(s).length, Object.keys(s.$defs as object).join(' '));
const v=new Ajv2020({strict:true,allErrors:true}).compile(s as object);
const w=new Ajv({strict:true,allErrors:true}).compile(jsonSchemaDraft07() as object);
for(const f of readdirSync('seeds/valid')){const r=JSON.parse(readFileSync('seeds/valid/'+f,'utf8'));console.log(f,v(r),v.errors?.slice(0,3),w(r));}
console.log(JSON.stringify((s.$defs as any).Observation,null,1),JSON.stringify((s.$defs as any).LanguageMap,null,1));
