import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Validates N-Triples on stdin with Jena: the files are the shapes and what they look up, in Turtle. One line a result, by tabs. */
public class Validate {
  public static void main(String[] paths) {
    Graph shapes = GraphFactory.createDefaultGraph();
    Graph data = GraphFactory.createDefaultGraph();
    // What is looked up stands beside the data: constraints in SPARQL see no other graph.
    for (String path : paths) RDFDataMgr.read(path.contains("/vocabularies/") ? data : shapes, path);
    RDFDataMgr.read(data, System.in, Lang.NTRIPLES);
    for (ReportEntry entry : ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries()) {
      String path = entry.resultPath() == null ? "" : entry.resultPath().toString().replaceAll("^<|>$", "");
      String[] fields = {
        entry.focusNode().toString(),
        path.startsWith("http") ? path : "",
        local(entry.sourceConstraintComponent().getURI()),
        local(entry.severity().level().getURI()),
      };
      System.out.println(Arrays.stream(fields).collect(Collectors.joining("\t")));
    }
  }

  private static String local(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
