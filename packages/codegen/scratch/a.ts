import {actionColumns,toRow,modelClasses,validate} from '@openhpa/core';
import {readFileSync,readdirSync} from 'node:fs';
console.log(actionColumns.length, actionColumns.map(c=>c.name+':'+c.type).join(' '));
for(const f of readdirSync('seeds/valid')){const r=JSON.parse(readFileSync('seeds/valid/'+f,'utf8'));const v=validate(r);console.log(f,r.type,v.ok,v.issues.map(i=>i.code+i.pointer)); if(r.type==='Action')console.log(Object.entries(toRow(r)).filter(([,v])=>v!==null).map(([k,v])=>k+'='+String(v).slice(0,90)).slice(0,400).join('\n').slice(0,3500))}
const n=new Map<string,string[]>();for(const c of modelClasses)n.set(c.iri,[...(n.get(c.iri)??[]),c.name]);console.log([...n].filter(([,v])=>v.length>1));
for(const c of modelClasses){const m=new Map<string,string[]>();for(const f of c.fields){const i=f.iri??'hpa:'+f.name;m.set(i,[...(m.get(i)??[]),f.name])}for(const[k,v]of m)if(v.length>1)console.log('dup',c.name,k,v)}
