/** What the `type` of a row in the survey sheet means. */
export type QuestionType =
  | { readonly kind: "begin"; readonly of: "group" | "repeat" }
  | { readonly kind: "end"; readonly of: "group" | "repeat" }
  | {
      readonly kind: "question";
      readonly type: string;
      readonly list?: string;
      /** True: the choices stand in a file or sheet beside the form's own lists. */
      readonly isElsewhere: boolean;
      readonly takesOther: boolean;
    };

/** Types that stand alone, by each way of writing them. Source: XLSForm reference; pyxform for older names. */
const ALONE: Readonly<Record<string, string>> = {
  ...{ text: "text", string: "text", integer: "integer", int: "integer", decimal: "decimal", range: "range" },
  ...{ note: "note", calculate: "calculate", calculation: "calculate", hidden: "hidden" },
  ...{ date: "date", time: "time", datetime: "dateTime", date_time: "dateTime" },
  ...{ geopoint: "geopoint", gps: "geopoint", location: "geopoint", geotrace: "geotrace", geoshape: "geoshape" },
  ...{ image: "image", photo: "image", picture: "image", audio: "audio", video: "video", file: "file" },
  ...{ barcode: "barcode", acknowledge: "acknowledge", trigger: "acknowledge", "xml-external": "xml-external" },
  ...{ "csv-external": "csv-external", start: "start", start_time: "start", end: "end", end_time: "end" },
  ...{ today: "today", get_today: "today", deviceid: "deviceid", device_id: "deviceid", imei: "deviceid" },
  ...{ get_device_id: "deviceid", username: "username", email: "email", phonenumber: "phonenumber" },
  ...{ get_phone_number: "phonenumber", simserial: "simserial", get_sim_id: "simserial", sim_id: "simserial" },
  ...{ subscriberid: "subscriberid", get_subscriber_id: "subscriberid", subscriber_id: "subscriberid" },
  ...{ audit: "audit", "start-geopoint": "start-geopoint", "background-audio": "background-audio" },
  ...{ "background-geopoint": "background-geopoint", phone_number: "text", number_of_days_in_last_month: "integer" },
  ...{ percentage: "integer", uri: "text", "entity-list": "hidden" },
};

const OTHER = /[\s_]+or(?:[\s_]+specify)?[\s_]+other$/i;
const SELECT =
  /^(?:add[\s_]+)?(?:select[\s_]*(one|1|multiple|all[\s_]+that[\s_]+apply)(?:[\s_]+prompt)?|(rank|osm))(?:[\s_]+(external)|[\s_]+(from[\s_]+file))?(?:[\s_]+(?:from|using))?\s+(\S.*)$/i;
const BRACKET = /^(begin|end)[\s_]+(group|lgroup|repeat|looped[\s_]+group)$/;

/** Reads the type of a row; undefined where there is no such type. */
export const questionType = (text: string): QuestionType | undefined => {
  const whole = text.trim();
  const word = whole.toLowerCase().replace(/^uri:/, "").replaceAll(/\s+/g, "_");
  const bracket = BRACKET.exec(whole.toLowerCase());
  if (bracket) {
    const of = bracket[2] === "group" ? "group" : "repeat";
    return bracket[1] === "begin" ? { kind: "begin", of } : { kind: "end", of };
  }
  if (Object.hasOwn(ALONE, word))
    return { kind: "question", type: ALONE[word] ?? word, isElsewhere: false, takesOther: false };
  const takesOther = OTHER.test(whole);
  const select = SELECT.exec(whole.replace(OTHER, ""));
  if (!select) return undefined;
  const [, how, other, external, file, list = ""] = select;
  const type = other?.toLowerCase() ?? (/^(one|1)$/i.test(how ?? "") ? "select_one" : "select_multiple");
  // a list out of a repeat's own answers has no choices in the form
  const isElsewhere = external !== undefined || file !== undefined || type === "osm" || list.includes("${");
  return { kind: "question", type, isElsewhere, takesOther, ...(isElsewhere ? {} : { list: list.trim() }) };
};
