import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges lines of standard input as main.go does: by a schema, or by patterns. */
class JudgeJson {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    public static void main(String[] args) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Schema schema = args[0].equals("patterns") ? null : load(Files.readString(Path.of(args[0])));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            if (schema == null) output.println(match(MAPPER.readTree(line)));
            else output.print(judge(schema, line));
        }
        output.flush();
    }

    static Schema load(String text) {
        var draft = text.contains("draft-07") ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12;
        return SchemaRegistry.withDefaultDialect(draft).getSchema(text, InputFormat.JSON);
    }

    static String judge(Schema schema, String line) {
        JsonNode record;
        try {
            record = MAPPER.readTree(line);
        } catch (JacksonException error) {
            return "-";
        }
        return schema.validate(record).isEmpty() ? "1" : "0";
    }

    static String match(JsonNode task) {
        var pattern = Pattern.compile(task.get("pattern").asString());
        var signs = new StringBuilder();
        for (JsonNode text : task.get("texts")) signs.append(pattern.matcher(text.asString()).find() ? '1' : '0');
        return signs.toString();
    }
}
