export { type CheckedProfile, checkProfile, type ProfileFault } from "./check-profile.js";
export { readProfileAddress } from "./profile-address.js";
export { profileSchema } from "./profile-schema.js";
export { type CodedQuestion, codedQuestions, type SiteProfile, schemesOf } from "./site-profile.js";
